import { reportingYear, type Violation } from '@quorate/domain';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Agency } from '../membership/agency.entity.ts';
import { type RequestContext, signedIn, today } from '../platform/context.ts';
import { newId } from '../platform/new-id.ts';
import { checkText, orNull } from '../platform/text-rules.ts';
import { notFound } from '../platform/user-error.ts';
import { yearLabel } from './administered-budget.ts';
import { BudgetLine } from './budget.entity.ts';
import { ContributionYearPayload } from './budgets.types.ts';
import { changeYear } from './change-year.ts';
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
    return changeYear(context, input, async ({ within, board, budget }) => {
      const { em, scope } = within;
      if (await isWritten(em, scope, board.id, input.batchId)) return [];
      const agencies = await em.find(Agency, { boards: { $some: { id: board.id } } });
      const lines = await em.find(BudgetLine, { budget: budget.id });
      const violations = checkEntries(input.entries, {
        budget,
        label: yearLabel(budget.year, board),
        period: reportingYear(budget.year, board.financialYearStartsInMonth),
        today: today(context),
        agencyIds: new Set(agencies.map(({ id }) => id)),
        lineIds: new Set(lines.map(({ id }) => id)),
      });
      if (violations.length === 0) await write(within, input, input.batchId, input.entries.map(asNew));
      return violations;
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
    return changeYear(context, input, async ({ within, board, budget }) => {
      const { em } = within;
      const entry = await em.findOne(LedgerEntry, { id: input.entryId, board: board.id, year: budget.year });
      const isTakenBack = entry !== null && (await em.count(LedgerEntry, { corrects: entry.id })) > 0;
      const violations = [
        ...checkText(input.reason, 'why the entry is taken back', 'reason', 1000),
        ...checkCorrectable(entry, isTakenBack),
      ];
      if (entry && violations.length === 0) await write(within, input, newId(), [takenBack(entry, input.reason, today(context))]);
      return violations;
    });
  }
}

const write = ({ em, scope, viewer, now }: RequestContext, year: { boardId: string; year: number }, batch: string, entries: NewEntry[]) =>
  insertEntries(em, scope, { boardId: year.boardId, year: year.year, batch, by: viewer?.name ?? '', at: now }, entries);

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
