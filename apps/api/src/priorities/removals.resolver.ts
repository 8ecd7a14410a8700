import { checkMeasureRemoval, checkPriorityRemoval } from '@quorate/domain';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Challenge } from '../challenges/challenge.entity.ts';
import { HighlightItem } from '../highlights/highlight.entity.ts';
import { Plan } from '../plans/plan.entity.ts';
import { administered } from '../platform/administered.ts';
import { type RequestContext, signedIn } from '../platform/context.ts';
import { RemovalPayload, RemoveInput, staysBecause } from '../platform/removal.types.ts';
import { Risk } from '../risks/risk.entity.ts';
import { Measure, MeasureValue } from './measure.entity.ts';
import { Priority } from './priority.entity.ts';

// What hangs on a priority counts also where the viewer may not read it.
const everything = { filters: false } as const;

@Resolver()
export class PriorityRemovalsResolver {
  @Mutation(() => RemovalPayload, {
    description: 'Takes out a priority on which nothing hangs. One that was worked on gets a last year instead.',
  })
  async removePriority(@Arg('input', () => RemoveInput) input: RemoveInput, @Ctx() context: RequestContext): Promise<RemovalPayload> {
    signedIn(context);
    const { em } = context;
    const { found: priority, violations: refused } = await administered(context, Priority, { what: 'priority', ...input });
    if (!priority || refused.length > 0) return staysBecause(refused);
    const violations = checkPriorityRemoval({
      name: priority.name,
      plans: await em.count(Plan, { priorities: priority }, everything),
      measures: await em.count(Measure, { priority }, everything),
      highlights: await em.count(HighlightItem, { priority }, everything),
      challenges: await em.count(Challenge, { priority }, everything),
      risks: await em.count(Risk, { priority }, everything),
      overrides: priority.overrides.length,
    });
    if (violations.length > 0) return staysBecause(violations);
    await em.remove(priority).flush();
    return { removedId: input.id, userErrors: [] };
  }

  @Mutation(() => RemovalPayload, { description: 'Takes out a measure that has no values.' })
  async removeMeasure(@Arg('input', () => RemoveInput) input: RemoveInput, @Ctx() context: RequestContext): Promise<RemovalPayload> {
    signedIn(context);
    const { em } = context;
    const { found: measure, violations: refused } = await administered(context, Measure, { what: 'measure', ...input });
    if (!measure || refused.length > 0) return staysBecause(refused);
    const violations = checkMeasureRemoval({ name: measure.name, values: await em.count(MeasureValue, { measure }, everything) });
    if (violations.length > 0) return staysBecause(violations);
    await em.remove(measure).flush();
    return { removedId: input.id, userErrors: [] };
  }
}
