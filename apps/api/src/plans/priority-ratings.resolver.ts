import { ratingWords, reportingPeriods, reportingYear } from '@quorate/domain';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Meeting } from '../meetings/meeting.entity.ts';
import { childrenOf } from '../platform/children.ts';
import { type RequestContext, today } from '../platform/context.ts';
import { LocalDateScalar } from '../platform/scalars.ts';
import { askedYear } from '../platform/year.ts';
import { PriorityType } from '../priorities/priorities.types.ts';
import { Priority } from '../priorities/priority.entity.ts';
import { actionsOn, type RatedPlan } from '../ratings/rated-plan.types.ts';
import { BurnUpPointType, OverallRatingType, ProgressType, RatingInPeriodType, RatingSinceType } from '../ratings/ratings.types.ts';
import { burnUpOf, priorityStanding, progressOn, ratingSince, type Standing, stripOf } from '../ratings/standing.types.ts';
import { Action } from './action.entity.ts';
import { byDueDay } from './action-order.ts';
import { ActionType } from './actions.types.ts';
import { Plan } from './plan.entity.ts';
import { factsOf, planIdsOf } from './plan-facts.ts';
import { PlanType } from './plans.types.ts';

const quarter = 3;

@Resolver(() => PriorityType)
export class PriorityRatingsResolver {
  @FieldResolver(() => [PlanType], { description: 'The plans that are for it, by name.' })
  async plans(@Root() priority: Priority, @Ctx() context: RequestContext): Promise<PlanType[]> {
    const load = (plans: string[]) => context.em.find(Plan, { id: { $in: plans } });
    const ids = await planIdsOf(context, priority.id);
    return (await Promise.all(ids.map((id) => childrenOf(context, 'plan', id, load, (plan) => plan.id)))).flat();
  }

  @FieldResolver(() => OverallRatingType, { description: 'Its rating today: its plans are the parts.' })
  async rating(@Root() priority: Priority, @Ctx() context: RequestContext): Promise<OverallRatingType> {
    return (await standingsOf(context, priority))(today(context));
  }

  @FieldResolver(() => [ActionType], { description: 'The actions of its plans that count today, those due first.' })
  async actions(@Root() priority: Priority, @Ctx() context: RequestContext): Promise<ActionType[]> {
    const load = (actions: string[]) => context.em.find(Action, { id: { $in: actions } });
    const ids = (await factsFor(context, priority)).flatMap((plan) => actionsOn(plan, today(context)).map(({ id }) => id));
    return byDueDay((await Promise.all(ids.map((id) => childrenOf(context, 'action', id, load, (action) => action.id)))).flat());
  }

  @FieldResolver(() => RatingSinceType, { description: 'Its rating on a day, and how it changed since.' })
  async since(
    @Root() priority: Priority,
    @Arg('day', () => LocalDateScalar, { nullable: true, description: "Left out: the day of its board's last meeting." })
    wanted: string | null,
    @Ctx() context: RequestContext,
  ): Promise<RatingSinceType> {
    const { plans, words } = await ratedBy(context, priority);
    const last = wanted ? null : await lastMeeting(context, priority.board.id);
    const day = wanted ?? last?.date ?? null;
    const change = ratingSince(plans, priority.overrides, { since: day, today: today(context) }, words);
    return { day, dayKnownTo: last?.dateKnownTo ?? 'DAY', ...change };
  }

  @FieldResolver(() => ProgressType, { description: 'Where the actions of its plans stand today; one carried forward counts once.' })
  async progress(@Root() priority: Priority, @Ctx() context: RequestContext): Promise<ProgressType> {
    return progressOn(await factsFor(context, priority), today(context));
  }

  @FieldResolver(() => [RatingInPeriodType], { description: 'Its rating at the end of each quarter of a reporting year.' })
  async strip(
    @Root() priority: Priority,
    @Arg('year', () => Int) year: number,
    @Ctx() context: RequestContext,
  ): Promise<RatingInPeriodType[]> {
    const { yearStartsInMonth } = await priority.board.loadOrFail();
    const standingOn = await standingsOf(context, priority);
    return stripOf(reportingPeriods(askedYear(year), quarter, yearStartsInMonth), today(context), (day) => standingOn(day).rating);
  }

  @FieldResolver(() => [BurnUpPointType], {
    description: 'Actions of its plans done against those planned, by month of a reporting year.',
  })
  async burnUp(
    @Root() priority: Priority,
    @Arg('year', () => Int) year: number,
    @Ctx() context: RequestContext,
  ): Promise<BurnUpPointType[]> {
    const { yearStartsInMonth } = await priority.board.loadOrFail();
    return burnUpOf(await factsFor(context, priority), reportingYear(askedYear(year), yearStartsInMonth), today(context));
  }
}

const factsFor = async (context: RequestContext, priority: Priority): Promise<RatedPlan[]> =>
  Promise.all((await planIdsOf(context, priority.id)).map((id) => factsOf(context, id)));

/** The last meeting of the board itself that took place before today; priorities of one board ask for it once. */
async function lastMeeting(context: RequestContext, boardId: string): Promise<Meeting | null> {
  const ofBoard = async (board: string) => {
    const group = { kind: 'BOARD' as const, owners: { $some: { board } } };
    const held = { group, state: { $in: ['HELD', 'INQUORATE'] as const }, date: { $lt: today(context) } };
    return { board, meeting: await context.em.findOne(Meeting, held, { orderBy: { date: 'desc' } }) };
  };
  const load = (boards: string[]) => Promise.all([...new Set(boards)].map(ofBoard));
  const [found] = await childrenOf(context, 'last meeting', boardId, load, ({ board }) => board);
  return found?.meeting ?? null;
}

async function ratedBy(context: RequestContext, priority: Priority) {
  const board = await priority.board.loadOrFail();
  return { plans: await factsFor(context, priority), words: ratingWords(board.ratingWords) };
}

async function standingsOf(context: RequestContext, priority: Priority): Promise<(day: string) => Standing> {
  const { plans, words } = await ratedBy(context, priority);
  return (day) => priorityStanding(plans, priority.overrides, day, words);
}
