import type { Violation } from '@quorate/domain';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { administered } from '../platform/administered.ts';
import { type RequestContext, signedIn } from '../platform/context.ts';
import { checkDay, checkText } from '../platform/text-rules.ts';
import { userErrors } from '../platform/user-error.ts';
import { Plan, PlanPhase } from './plan.entity.ts';
import { AddPhaseInput, PlanPhasePayload, UpdatePhaseInput } from './plans.types.ts';

@Resolver()
export class PhasesResolver {
  @Mutation(() => PlanPhasePayload, { description: 'Adds a phase at the end of a plan.' })
  async addPhase(@Arg('input', () => AddPhaseInput) input: AddPhaseInput, @Ctx() context: RequestContext): Promise<PlanPhasePayload> {
    signedIn(context);
    const { em } = context;
    const { found: plan, violations: refused } = await administered(context, Plan, { what: 'plan', id: input.planId, field: 'planId' });
    const violations = [...refused, ...checkPhase(input)];
    if (!plan || violations.length > 0) return { userErrors: userErrors(violations) };
    const last = await em.findOne(PlanPhase, { plan }, { orderBy: { position: 'desc' } });
    const phase = em.create(PlanPhase, { ...fieldsOf(input), plan, position: (last?.position ?? 0) + 1 });
    await em.flush();
    return { phase, userErrors: [] };
  }

  @Mutation(() => PlanPhasePayload)
  async updatePhase(
    @Arg('input', () => UpdatePhaseInput) input: UpdatePhaseInput,
    @Ctx() context: RequestContext,
  ): Promise<PlanPhasePayload> {
    signedIn(context);
    const { id, expectedVersion } = input;
    const { found: phase, violations: refused } = await administered(context, PlanPhase, { what: 'phase', id, expectedVersion });
    const violations = refused.length > 0 ? refused : checkPhase(input);
    if (!phase || violations.length > 0) return { phase, userErrors: userErrors(violations) };
    Object.assign(phase, fieldsOf(input));
    await context.em.flush();
    return { phase, userErrors: [] };
  }
}

const checkPhase = ({ name, from, to }: AddPhaseInput | UpdatePhaseInput): Violation[] => [
  ...checkText(name, "the phase's name", 'name', 100),
  ...checkDay(from, 'a first day', 'from'),
  ...checkDay(to, 'a last day', 'to'),
  ...(from <= to
    ? []
    : [{ code: 'INVALID' as const, message: 'A phase ends on or after the day it begins. Change one of the dates.', field: 'to' }]),
];

const fieldsOf = ({ name, from, to }: AddPhaseInput | UpdatePhaseInput) => ({ name: name.trim(), from, to });
