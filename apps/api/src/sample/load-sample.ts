import type { SqlEntityManager } from '@mikro-orm/sql';
import { RoleAssignment } from '../accounts/account.entity.ts';
import { createAccount } from '../accounts/accounts.queries.ts';
import { hashPassword } from '../accounts/sign-in.ts';
import { Board } from '../boards/board.entity.ts';
import { accounts, type SampleAccount, sampleLogins } from './accounts.ts';
import { eachInTurn } from './each.ts';
import { loadContributionsSample } from './load-contributions-sample.ts';
import { loadProgress } from './load-progress.ts';
import { loadPublishedAttendance } from './load-published-attendance.ts';
import { loadRegister } from './load-register.ts';

export { sampleLogins };

/** Whether the database holds no board yet, so that the sample may be loaded. */
export async function isEmpty(em: SqlEntityManager): Promise<boolean> {
  return (await em.count(Board, {}, { filters: false })) === 0;
}

/**
 * Writes the sample boards, made from a published annual report: everything or nothing. It needs an entity manager
 * without the write guard, and a database without a board. `now` is an instant, ISO 8601 in UTC.
 */
export async function loadSample(em: SqlEntityManager, now: string): Promise<void> {
  // Hashing is slow on purpose, so it is done before the transaction holds the database.
  const hashes = await eachInTurn(accounts, ({ password }) => hashPassword(password));
  await em.transactional(async (inner) => {
    const transaction = inner as SqlEntityManager;
    if (!(await isEmpty(transaction))) {
      throw new Error('The database already holds a board, so the sample was not loaded. Start with an empty database to load it.');
    }
    const register = loadRegister(transaction, now.slice(0, 10));
    const people = await eachInTurn(accounts, async ({ name, email, role, boards, agency }: SampleAccount, key) => {
      const id = await createAccount(transaction, { name, email, passwordHash: hashes[key], now });
      for (const board of boards) {
        transaction.create(RoleAssignment, {
          account: id,
          board: register.boards[board],
          role,
          agency: agency && register.agencies[agency],
        });
      }
      return id;
    });
    const { groups, boardSeats: seats } = register;
    loadProgress(transaction, { register, now, by: accounts.administrator.name });
    loadContributionsSample(transaction, { register, now, by: accounts.administrator.name });
    loadPublishedAttendance(transaction, { group: groups.board, seats, recordedBy: people.administrator, now });
  });
}
