import { checkInKindValue, mostPence, type Violation } from '@quorate/domain';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Board } from '../boards/board.entity.ts';
import { Agency } from '../membership/agency.entity.ts';
import { administered } from '../platform/administered.ts';
import { type RequestContext, signedIn } from '../platform/context.ts';
import { checkLength, checkText, orNull } from '../platform/text-rules.ts';
import { notFound } from '../platform/user-error.ts';
import { yearLabel } from './administered-budget.ts';
import type { Budget } from './budget.entity.ts';
import { type BoardYearInput, ContributionYearPayload } from './budgets.types.ts';
import { changeInKind, removeInKind } from './change-in-kind.ts';
import { type ChangingYear, changeYear } from './change-year.ts';
import { InKind } from './in-kind.entity.ts';
import { ChangeInKindInput, InKindFieldsInput, RecordInKindInput, RemoveInKindInput } from './in-kind.types.ts';

@Resolver()
export class InKindResolver {
  @Mutation(() => ContributionYearPayload, { description: 'Records what an agency gave in kind.' })
  async recordInKind(
    @Arg('input', () => RecordInKindInput) input: RecordInKindInput,
    @Ctx() context: RequestContext,
  ): Promise<ContributionYearPayload> {
    const { name: by } = signedIn(context);
    return changeYear(context, input, async ({ within: { em, now }, board, budget }) => {
      const agency = await em.findOne(Agency, { id: input.agencyId, boards: { $some: { id: board.id } } });
      const violations = [
        ...(agency ? [] : [notFound('agency on this board', 'agencyId')]),
        ...checkInKind(input),
        ...checkReason(budget, board, input.reason),
      ];
      if (agency && violations.length === 0) {
        em.create(InKind, { ...fieldsOf(input), board, year: budget.year, agency, by, at: now });
      }
      return violations;
    });
  }

  @Mutation(() => ContributionYearPayload, { description: 'In a closed year what it said stays, taken back with the reason.' })
  async changeInKind(
    @Arg('input', () => ChangeInKindInput) input: ChangeInKindInput,
    @Ctx() context: RequestContext,
  ): Promise<ContributionYearPayload> {
    const { name: by } = signedIn(context);
    return changeYear(context, yearOf(input), async (year) => {
      const { given, violations } = await standing(year, input);
      const broken = [...violations, ...(given ? checkInKind(input) : [])];
      const change = { isClosed: year.budget.state === 'CLOSED', reason: orNull(input.reason), by, at: context.now };
      if (given && broken.length === 0) changeInKind(year.within.em, given, fieldsOf(input), change);
      return broken;
    });
  }

  @Mutation(() => ContributionYearPayload, {
    description: 'Takes out what was recorded in kind by mistake. In a closed year it stays, taken back with the reason.',
  })
  async removeInKind(
    @Arg('input', () => RemoveInKindInput) input: RemoveInKindInput,
    @Ctx() context: RequestContext,
  ): Promise<ContributionYearPayload> {
    const { name: by } = signedIn(context);
    return changeYear(context, yearOf(input), async (year) => {
      const { given, violations } = await standing(year, input);
      const change = { isClosed: year.budget.state === 'CLOSED', reason: orNull(input.reason), by, at: context.now };
      if (given && violations.length === 0) removeInKind(year.within.em, given, change);
      return violations;
    });
  }
}

/** Without the version, which is the one of the thing in kind and not of the budget. */
const yearOf = ({ boardId, year }: BoardYearInput): BoardYearInput => ({ boardId, year });

/** A thing in kind of the year that counts and that the viewer may change, at the version they saw, or why not. */
async function standing({ within, board, budget }: ChangingYear, { id, expectedVersion, reason }: ChangeInKindInput | RemoveInKindInput) {
  const { found: given, violations } = await administered(within, InKind, { what: 'contribution in kind', id, expectedVersion });
  if (!given || violations.length > 0) return { given: null, violations };
  const isHere = given.board.id === board.id && given.year === budget.year && !given.takenBackAt;
  if (!isHere) return { given: null, violations: [notFound('contribution in kind in this year', 'id')] };
  return { given, violations: checkReason(budget, board, reason) };
}

function checkReason(budget: Budget, board: Board, reason: string | null | undefined): Violation[] {
  if (budget.state !== 'CLOSED' || reason?.trim()) return checkLength(reason, 'the reason', 'reason', 1000);
  return [
    {
      code: 'REQUIRED',
      field: 'reason',
      message: `The budget of ${yearLabel(budget.year, board)} is closed. Give the reason for this adjustment.`,
    },
  ];
}

function checkInKind({ what, quantity, unit, rate = null, stated = null, basis }: InKindFieldsInput): Violation[] {
  const isAmount = (pence: number | null) => pence === null || (pence >= 0 && pence <= mostPence);
  return [
    ...checkText(what, 'what was given', 'what', 200),
    ...checkText(unit, 'what is counted, such as hours', 'unit', 40),
    ...checkLength(basis, 'where the value comes from', 'basis', 300),
    ...(quantity > 0 && quantity <= 100_000_000
      ? []
      : [{ code: 'INVALID' as const, field: 'quantity', message: 'Enter how much was given, above zero, such as 7.5.' }]),
    ...(isAmount(rate)
      ? []
      : [{ code: 'INVALID' as const, field: 'rate', message: 'Enter the rate as an amount from £0 to £10,000,000.' }]),
    ...(isAmount(stated)
      ? []
      : [{ code: 'INVALID' as const, field: 'stated', message: 'Enter the value as an amount from £0 to £10,000,000.' }]),
    ...checkInKindValue({ quantity, rate, stated }, what.trim()),
  ];
}

const fieldsOf = ({ what, quantity, unit, rate, stated, basis, reason }: InKindFieldsInput) => ({
  what: what.trim(),
  quantity,
  unit: unit.trim(),
  rate: rate ?? null,
  stated: stated ?? null,
  basis: orNull(basis),
  reason: orNull(reason),
});
