import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { reportingYear, type Violation } from '@quorate/domain';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Agency } from '../membership/agency.entity.ts';
import { type RequestContext, signedIn, today } from '../platform/context.ts';
import { newId } from '../platform/new-id.ts';
import { checkText, orNull } from '../platform/text-rules.ts';
import { notFound } from '../platform/user-error.ts';
import { administeredBudget, yearLabel, yearPayload } from './administered-budget.ts';
import { Budget, BudgetLine } from './budget.entity.ts';
import { ContributionYearPayload } from './budgets.types.ts';
import { checkEntries } from './check-entries.ts';
import { LedgerEntry } from './ledger.entity.ts';
import { CorrectEntryInput, RecordEntriesInput } from './ledger.types.ts';
import { insertEntries, isWritten, type NewEntry } from './ledger-writes.queries.ts';
import { takenBack } from './taken-back.ts';

@Resolver()
export class LedgerResolver {
  @Mutation(() => ContributionYearPayload, {
    description: 'Adds entries to the ledger of one year: all of them, or none. Errors name their place in the batch.',
  })
  async recordEntries(
    @Arg('input', () => RecordEntriesInput) input: RecordEntriesInput,
    @Ctx() context: RequestContext,
  ): Promise<ContributionYearPayload> {
    signedIn(context);
    const { board, budget, violations: refused } = await administeredBudget(context, input);
    if (!board || !budget) return yearPayload(context, input, refused);
    return context.em.transactional(async (transaction) => {
      const em = transaction as SqlEntityManager;
      // Nobody closes the year while it is written to.
      const locked = await em.findOneOrFail(Budget, { id: budget.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
      if (await isWritten(em, context.scope, board.id, input.batchId)) return yearPayload(context, input, [], em);
      const agencies = await em.find(Agency, { boards: { $some: { id: board.id } } });
      const lines = await em.find(BudgetLine, { budget: budget.id });
      const violations = checkEntries(input.entries, {
        budget: locked,
        label: yearLabel(budget.year, board),
        period: reportingYear(budget.year, board.financialYearStartsInMonth),
        today: today(context),
        agencyIds: new Set(agencies.map(({ id }) => id)),
        lineIds: new Set(lines.map(({ id }) => id)),
      });
      if (violations.length === 0) await write(em, context, input, input.batchId, input.entries.map(asNew));
      return yearPayload(context, input, violations, em);
    });
  }

  @Mutation(() => ContributionYearPayload, {
    description: 'Puts an entry right by another that takes it back, with a reason. Both stay in the ledger.',
  })
  async correctEntry(
    @Arg('input', () => CorrectEntryInput) input: CorrectEntryInput,
    @Ctx() context: RequestContext,
  ): Promise<ContributionYearPayload> {
    signedIn(context);
    const { board, budget, violations: refused } = await administeredBudget(context, input);
    if (!board || !budget) return yearPayload(context, input, refused);
    return context.em.transactional(async (transaction) => {
      const em = transaction as SqlEntityManager;
      await em.findOneOrFail(Budget, { id: budget.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
      const entry = await em.findOne(LedgerEntry, { id: input.entryId, board: board.id, year: input.year });
      const isTakenBack = entry !== null && (await em.count(LedgerEntry, { corrects: entry.id })) > 0;
      const violations = [
        ...checkText(input.reason, 'why the entry is taken back', 'reason', 1000),
        ...checkCorrectable(entry, isTakenBack),
      ];
      if (entry && violations.length === 0) await write(em, context, input, newId(), [takenBack(entry, input.reason, today(context))]);
      return yearPayload(context, input, violations, em);
    });
  }
}

const write = (
  em: SqlEntityManager,
  { scope, viewer, now }: RequestContext,
  year: { boardId: string; year: number },
  batch: string,
  entries: NewEntry[],
) => insertEntries(em, scope, { boardId: year.boardId, year: year.year, batch, by: viewer?.name ?? '', at: now }, entries);

const asNew = ({ budgetLineId, reference, note, reason, ...entry }: RecordEntriesInput['entries'][number]): NewEntry => ({
  ...entry,
  lineId: budgetLineId,
  reference: orNull(reference),
  note: orNull(note),
  reason: orNull(reason),
});

function checkCorrectable(entry: LedgerEntry | null, isTakenBack: boolean): Violation[] {
  if (!entry) return [notFound('entry in this year', 'entryId')];
  if (entry.corrects)
    return [{ code: 'INVALID', field: 'entryId', message: 'This entry takes another one back. Record the amount again instead.' }];
  if (entry.kind === 'CONFIRMED')
    return [{ code: 'INVALID', field: 'entryId', message: 'A confirmation is not taken back. Change what was agreed, and it lapses.' }];
  return isTakenBack ? [{ code: 'INVALID', field: 'entryId', message: 'This entry has been taken back already.' }] : [];
}
