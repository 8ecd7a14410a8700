import { checkInKindValue, mostPence, type Violation } from '@quorate/domain';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Board } from '../boards/board.entity.ts';
import { Agency } from '../membership/agency.entity.ts';
import { administered } from '../platform/administered.ts';
import { type RequestContext, signedIn } from '../platform/context.ts';
import { checkLength, checkText, orNull } from '../platform/text-rules.ts';
import { notFound } from '../platform/user-error.ts';
import { administeredBudget, yearLabel, yearPayload } from './administered-budget.ts';
import type { Budget } from './budget.entity.ts';
import { ContributionYearPayload } from './budgets.types.ts';
import { InKind } from './in-kind.entity.ts';
import { ChangeInKindInput, InKindFieldsInput, RecordInKindInput, RemoveInKindInput } from './in-kind.types.ts';

@Resolver()
export class InKindResolver {
  @Mutation(() => ContributionYearPayload, { description: 'Records what an agency gave in kind.' })
  async recordInKind(
    @Arg('input', () => RecordInKindInput) input: RecordInKindInput,
    @Ctx() context: RequestContext,
  ): Promise<ContributionYearPayload> {
    const viewer = signedIn(context);
    const { em, now } = context;
    const { board, budget, violations: refused } = await administeredBudget(context, input);
    if (!board || !budget) return yearPayload(context, input, refused);
    const agency = await em.findOne(Agency, { id: input.agencyId, boards: { $some: { id: board.id } } });
    const violations = [
      ...(agency ? [] : [notFound('agency on this board', 'agencyId')]),
      ...checkInKind(input),
      ...checkReason(budget, board, input.reason),
    ];
    if (!agency || violations.length > 0) return yearPayload(context, input, violations);
    em.create(InKind, { ...fieldsOf(input), board, year: input.year, agency, by: viewer.name, at: now });
    await em.flush();
    return yearPayload(context, input);
  }

  @Mutation(() => ContributionYearPayload)
  async changeInKind(
    @Arg('input', () => ChangeInKindInput) input: ChangeInKindInput,
    @Ctx() context: RequestContext,
  ): Promise<ContributionYearPayload> {
    const viewer = signedIn(context);
    const { given, violations } = await openInKind(context, input, () => checkInKind(input));
    if (!given || violations.length > 0) return yearPayload(context, input, violations);
    Object.assign(given, { ...fieldsOf(input), by: viewer.name, at: context.now });
    await context.em.flush();
    return yearPayload(context, input);
  }

  @Mutation(() => ContributionYearPayload, { description: 'Takes out what was recorded in kind by mistake.' })
  async removeInKind(
    @Arg('input', () => RemoveInKindInput) input: RemoveInKindInput,
    @Ctx() context: RequestContext,
  ): Promise<ContributionYearPayload> {
    signedIn(context);
    const { given, violations } = await openInKind(context, input, () => []);
    if (!given || violations.length > 0) return yearPayload(context, input, violations);
    await context.em.remove(given).flush();
    return yearPayload(context, input);
  }
}

/** A thing in kind that the viewer may change, at the version they saw, with every rule it would break. */
async function openInKind(context: RequestContext, input: ChangeInKindInput | RemoveInKindInput, rules: () => Violation[]) {
  const { board, budget, violations: refused } = await administeredBudget(context, input);
  if (!board || !budget) return { given: null, violations: refused };
  const { id, expectedVersion } = input;
  const { found: given, violations: stale } = await administered(context, InKind, { what: 'contribution in kind', id, expectedVersion });
  if (!given || stale.length > 0) return { given, violations: stale };
  if (given.board.id !== board.id || given.year !== input.year)
    return { given: null, violations: [notFound('contribution in kind in this year', 'id')] };
  return { given, violations: [...rules(), ...checkReason(budget, board, input.reason)] };
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
