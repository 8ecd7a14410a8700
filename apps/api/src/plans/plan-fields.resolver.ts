import { ratingWords, reportingPeriods, reportingYear } from '@quorate/domain';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { childrenOf } from '../platform/children.ts';
import { type RequestContext, today } from '../platform/context.ts';
import { mayChair, mayWrite } from '../platform/scope.ts';
import { askedYear } from '../platform/year.ts';
import { PriorityType } from '../priorities/priorities.types.ts';
import { Priority } from '../priorities/priority.entity.ts';
import { BurnUpPointType, OverallRatingType, ProgressType, RatingInPeriodType, RatingOverrideType } from '../ratings/ratings.types.ts';
import { burnUpOf, planStanding, progressOn, stripOf } from '../ratings/standing.types.ts';
import { Action } from './action.entity.ts';
import { byReference } from './action-order.ts';
import { ActionType } from './actions.types.ts';
import { Plan, PlanOwnership, PlanPhase } from './plan.entity.ts';
import { factsOf } from './plan-facts.ts';
import { PlanOwnerType, PlanPhaseType, PlanType } from './plans.types.ts';

const quarter = 3;

@Resolver(() => PlanType)
export class PlanFieldsResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the viewer may change the plan and its actions.' })
  async canAdminister(@Root() plan: Plan, @Ctx() context: RequestContext): Promise<boolean> {
    return mayWrite(context.scope, await owningBoards(context, plan));
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may set its rating by hand, as the chair or an administrator.' })
  async canOverride(@Root() plan: Plan, @Ctx() context: RequestContext): Promise<boolean> {
    return mayChair(context.scope, await owningBoards(context, plan));
  }

  @FieldResolver(() => [PlanOwnerType], { description: 'The boards that own it. More than one makes it a joint plan.' })
  async owners(@Root() plan: Plan, @Ctx() context: RequestContext): Promise<PlanOwnerType[]> {
    const owners = await ownersOf(context, plan);
    return owners.map(({ board, group }) => ({ board: board.getEntity(), group: group?.getEntity() ?? null }));
  }

  @FieldResolver(() => [PriorityType], { description: 'The priorities it is for, on boards the viewer may read.' })
  async priorities(@Root() plan: Plan, @Ctx() context: RequestContext): Promise<PriorityType[]> {
    const load = (plans: string[]) => context.em.find(Plan, { id: { $in: plans } }, { populate: ['priorities'] });
    const [found] = await childrenOf(context, 'priorities of plan', plan.id, load, ({ id }) => id);
    const readable = (priority: Priority) => context.scope.readable.includes(priority.board.id);
    return (found?.priorities.getItems() ?? []).filter(readable).sort((one, other) => one.position - other.position);
  }

  @FieldResolver(() => [PlanPhaseType], { description: 'Its phases in order.' })
  async phases(@Root() plan: Plan, @Ctx() context: RequestContext): Promise<PlanPhaseType[]> {
    const load = (plans: string[]) => context.em.find(PlanPhase, { plan: { $in: plans } }, { orderBy: { position: 'asc' } });
    return childrenOf(context, 'phases', plan.id, load, (phase) => phase.plan.id);
  }

  @FieldResolver(() => [ActionType], { description: 'Its actions by phase and reference, those carried forward included.' })
  async actions(@Root() plan: Plan, @Ctx() context: RequestContext): Promise<ActionType[]> {
    const load = (plans: string[]) =>
      context.em.find(Action, { plan: { $in: plans } }, { populate: ['phase'], orderBy: { phase: { position: 'asc' } } });
    return byReference(await childrenOf(context, 'actions of plan', plan.id, load, (action) => action.plan.id));
  }

  @FieldResolver(() => OverallRatingType, { description: 'Its rating today, over its actions.' })
  async rating(@Root() plan: Plan, @Ctx() context: RequestContext): Promise<OverallRatingType> {
    return planStanding(await factsOf(context, plan.id), today(context), (await viewOf(context, plan)).words);
  }

  @FieldResolver(() => [RatingOverrideType], { description: 'Every time its rating was set by hand or given back, newest first.' })
  ratingHistory(@Root() plan: Plan): RatingOverrideType[] {
    return plan.overrides.toReversed();
  }

  @FieldResolver(() => ProgressType, { description: 'Where its actions stand today; one carried forward counts once.' })
  async progress(@Root() plan: Plan, @Ctx() context: RequestContext): Promise<ProgressType> {
    return progressOn([await factsOf(context, plan.id)], today(context));
  }

  @FieldResolver(() => [RatingInPeriodType], { description: 'Its rating at the end of each quarter of a reporting year.' })
  async strip(@Root() plan: Plan, @Arg('year', () => Int) year: number, @Ctx() context: RequestContext): Promise<RatingInPeriodType[]> {
    const { words, yearStartsInMonth } = await viewOf(context, plan);
    const facts = await factsOf(context, plan.id);
    const ratingOn = (day: string) => planStanding(facts, day, words).rating;
    return stripOf(reportingPeriods(askedYear(year), quarter, yearStartsInMonth), today(context), ratingOn);
  }

  @FieldResolver(() => [BurnUpPointType], { description: 'Actions done against actions planned, by month of a reporting year.' })
  async burnUp(@Root() plan: Plan, @Arg('year', () => Int) year: number, @Ctx() context: RequestContext): Promise<BurnUpPointType[]> {
    const { yearStartsInMonth } = await viewOf(context, plan);
    return burnUpOf([await factsOf(context, plan.id)], reportingYear(askedYear(year), yearStartsInMonth), today(context));
  }
}

/** Every owner with its name, those the viewer may not read included. */
const ownersOf = (context: RequestContext, plan: Plan): Promise<PlanOwnership[]> => {
  const load = (plans: string[]) =>
    context.em.find(PlanOwnership, { plan: { $in: plans } }, { populate: ['board', 'group'], filters: false, orderBy: { id: 'asc' } });
  return childrenOf(context, 'owners of plan', plan.id, load, (owner) => owner.plan.id);
};

const owningBoards = async (context: RequestContext, plan: Plan): Promise<string[]> =>
  (await ownersOf(context, plan)).map((owner) => owner.board.id);

/** The words and the year of the first owner that the viewer may read: a joint plan is shown as the viewer's own board says it. */
async function viewOf(context: RequestContext, plan: Plan) {
  const owners = await ownersOf(context, plan);
  const board = owners.find((owner) => context.scope.readable.includes(owner.board.id))?.board.getEntity();
  return { words: ratingWords(board?.ratingWords), yearStartsInMonth: board?.yearStartsInMonth };
}
