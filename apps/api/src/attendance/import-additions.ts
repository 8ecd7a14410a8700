import type { SqlEntityManager } from '@mikro-orm/sql';
import { matchName, type NamedThing, shortNameFor } from '@quorate/domain';
import { Board } from '../boards/board.entity.ts';
import { boardsOfGroup, Group } from '../boards/group.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Agency } from '../membership/agency.entity.ts';
import { Seat } from '../membership/seat.entity.ts';
import type { RequestContext } from '../platform/context.ts';
import type { ImportPlan, PlannedColumn, PlannedRow } from './plan-import.ts';

/**
 * Makes the seats an accepted import needs, each owed by the agency of that name, which is made when the
 * board has none. The class is the widest one; the administrator can narrow it afterwards.
 */
export async function makeSeats(
  em: SqlEntityManager,
  { scope }: RequestContext,
  groupId: string,
  boardId: string | null | undefined,
  plan: ImportPlan,
): Promise<Map<PlannedRow, Seat>> {
  const group = await em.findOneOrFail(Group, { id: groupId });
  const owners = (await boardsOfGroup(group, em)).filter((board) => (boardId ? board === boardId : scope.writable.includes(board)));
  const boards = await em.find(Board, { id: { $in: owners } });
  const agencies = await em.find(Agency, { boards: { $some: { id: { $in: owners } } } });
  const last = await em.findOne(Seat, { group: groupId }, { orderBy: { position: 'desc' } });
  const rows = plan.rows.filter((row) => row.match === 'NEW');
  return new Map(
    rows.map((row, index) => {
      const agency = agencyFor(em, row.agency ?? row.name, agencies, boards);
      const position = (last?.position ?? 0) + index + 1;
      return [
        row,
        em.create(Seat, {
          group,
          agency,
          boards,
          position,
          name: row.name,
          shortName: shortNameFor(row.name),
          seatClass: 'RELEVANT_AGENCY',
          countsTowardsCoverage: true,
          aliases: [],
        }),
      ];
    }),
  );
}

function agencyFor(em: SqlEntityManager, name: string, agencies: Agency[], boards: Board[]): Agency {
  const match = matchName(name, agencies as NamedThing[]);
  const known = match.kind === 'EXACT' || match.kind === 'ALIAS' ? agencies.find((agency) => agency.id === match.id) : undefined;
  if (known) return known;
  const agency = em.create(Agency, { name, shortName: shortNameFor(name), sector: 'OTHER', statutoryClass: 'OTHER', aliases: [], boards });
  agencies.push(agency);
  return agency;
}

/** Makes the meetings an accepted import needs. A month without a day is kept as a month. */
export async function makeMeetings(em: SqlEntityManager, groupId: string, plan: ImportPlan): Promise<Map<PlannedColumn, Meeting>> {
  const group = await em.findOneOrFail(Group, { id: groupId });
  const columns = plan.columns.filter((column) => !column.meeting && !column.isIgnored && !column.problem);
  return new Map(
    columns.map((column) => [
      column,
      em.create(Meeting, {
        group,
        title: group.name,
        date: column.date ?? '',
        dateKnownTo: column.dateKnownTo ?? 'DAY',
        mode: 'IN_PERSON',
        state: 'PLANNED',
      }),
    ]),
  );
}
