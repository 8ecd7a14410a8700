import { checkEntry, checkEntryInState, contributionLine, formatPounds, reportingYear, type Violation } from '@quorate/domain';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Board } from '../boards/board.entity.ts';
import { Agency } from '../membership/agency.entity.ts';
import { type RequestContext, signedIn, today } from '../platform/context.ts';
import { newId } from '../platform/new-id.ts';
import { checkLength } from '../platform/text-rules.ts';
import { yearLabel } from './administered-budget.ts';
import type { Budget } from './budget.entity.ts';
import { ContributionYearPayload } from './budgets.types.ts';
import { changeYear } from './change-year.ts';
import { LedgerEntry } from './ledger.entity.ts';
import { AgreeAmountsInput, type AgreedAmountInput } from './ledger.types.ts';
import { insertEntries, type NewEntry } from './ledger-writes.queries.ts';
import { takenBack } from './taken-back.ts';

@Resolver()
export class AgreedAmountsResolver {
  @Mutation(() => ContributionYearPayload, {
    description: 'Writes what partners agreed. An amount that was written before is taken back by an entry; both stay in the ledger.',
  })
  async agreeAmounts(
    @Arg('input', () => AgreeAmountsInput) input: AgreeAmountsInput,
    @Ctx() context: RequestContext,
  ): Promise<ContributionYearPayload> {
    const viewer = signedIn(context);
    return changeYear(context, input, async ({ within, board, budget }) => {
      const { em, scope, now } = within;
      const agencies = await em.find(Agency, { boards: { $some: { id: board.id } } });
      const agreed = await em.find(LedgerEntry, { board: board.id, year: input.year, kind: 'AGREED' });
      const day = today(context);
      const asked = input.amounts.map((amount, place) => {
        const before = agreed.filter((entry) => entry.agency?.id === amount.agencyId);
        const agency = agencies.find(({ id }) => id === amount.agencyId) ?? null;
        return { ...amount, place, agency, before, current: contributionLine(before).agreed, reason: input.reason };
      });
      const changed = asked.filter(({ pence, current }) => pence !== current);
      const violations = [
        ...(asked.length > 200 ? [tooMany] : []),
        ...checkLength(input.reason, 'the reason', 'reason', 1000),
        ...asked.flatMap((amount) => checkOnce(amount, input.amounts)),
        ...changed.flatMap((amount) => checkAmount(amount, { board, budget, day })),
      ];
      if (violations.length > 0) return firstOfEach(violations);
      const entries = changed.flatMap((amount) => entriesFor(amount, day));
      await insertEntries(em, scope, { boardId: board.id, year: budget.year, batch: newId(), by: viewer.name, at: now }, entries);
      return [];
    });
  }
}

interface Asked extends AgreedAmountInput {
  place: number;
  agency: Agency | null;
  before: LedgerEntry[];
  current: number | null;
  reason?: string | null;
}

function checkAmount(asked: Asked, { board, budget, day }: { board: Board; budget: Budget; day: string }): Violation[] {
  const { agency, pence, current, agreedSeen = null, reason, place } = asked;
  const label = yearLabel(budget.year, board);
  const at = (field: string) => `amounts.${place}.${field}`;
  if (!agency) return [{ code: 'NOT_FOUND', field: at('agencyId'), message: 'That agency is not on this board. Choose another.' }];
  if (current !== agreedSeen) return [{ code: 'CONFLICT', field: at('pence'), message: changedMeanwhile(agency.name, current) }];
  const entry = { kind: 'AGREED' as const, pence, date: day };
  return [
    ...checkEntry(entry, reportingYear(budget.year, board.financialYearStartsInMonth), day).map((broken) => ({
      ...broken,
      field: at('pence'),
    })),
    ...checkEntryInState(budget.state, { ...entry, reason }, label),
  ];
}

/** Two amounts for one agency cannot both be what it agreed. */
function checkOnce({ agencyId, agency, place }: Asked, amounts: readonly AgreedAmountInput[]): Violation[] {
  if (!agency || amounts.findIndex((one) => one.agencyId === agencyId) === place) return [];
  return [{ code: 'INVALID', field: `amounts.${place}.agencyId`, message: `${agency.name} is there twice. Enter its amount once.` }];
}

const changedMeanwhile = (agency: string, current: number | null): string =>
  `What ${agency} agreed is now ${current === null ? 'not recorded' : formatPounds(current)}. Check it, then save again.`;

/** What was agreed before, taken back, and the new amount. */
function entriesFor({ agencyId, pence, before, reason, current }: Asked, day: string): NewEntry[] {
  const takenBackIds = new Set(before.map(({ corrects }) => corrects?.id));
  const standing = before.filter((entry) => !entry.corrects && !takenBackIds.has(entry.id));
  const why = reason?.trim() || null;
  return [
    ...standing.map((entry) => takenBack(entry, why ?? 'Agreed anew', day)),
    { kind: 'AGREED', agencyId, pence, date: day, reason: why, note: current === null ? null : `Before: ${formatPounds(current)}` },
  ];
}

const tooMany: Violation = { code: 'TOO_LARGE', field: 'amounts', message: 'Write at most 200 amounts at once.' };

/** One reason stands for all, so that it is asked for once. */
const firstOfEach = (violations: readonly Violation[]): Violation[] =>
  violations.filter(({ field, message }, index) => violations.findIndex((one) => one.field === field && one.message === message) === index);
