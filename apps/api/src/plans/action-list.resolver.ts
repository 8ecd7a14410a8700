import { isLate, offTrackWithoutRecovery, reportingYear } from '@quorate/domain';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { boardOf } from '../boards/board-of.types.ts';
import { type RequestContext, signedIn, today } from '../platform/context.ts';
import { askedYear } from '../platform/year.ts';
import { actionsOn } from '../ratings/rated-plan.types.ts';
import { actionRating } from '../ratings/standing.types.ts';
import { Action } from './action.entity.ts';
import { type ActionFilter, ActionFilterEnum, ActionType } from './actions.types.ts';
import { latestText } from './latest-text.ts';
import { actionFactsOf } from './plan-facts.ts';

@Resolver()
export class ActionListResolver {
  @Query(() => [ActionType], {
    description: "The actions of a board's plans, those due first. With a year, of the phases that touch that reporting year.",
  })
  async actions(
    @Arg('boardId', () => ID) boardId: string,
    @Arg('filter', () => ActionFilterEnum, { nullable: true }) filter: ActionFilter | null | undefined,
    @Arg('year', () => Int, { nullable: true, description: '2017 is 2017/18.' }) year: number | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<ActionType[]> {
    signedIn(context);
    const { em } = context;
    const board = await boardOf(context, boardId);
    if (!board) return [];
    const period = typeof year === 'number' ? reportingYear(askedYear(year), board.yearStartsInMonth) : null;
    const phase = period ? { phase: { from: { $lte: period.to }, to: { $gte: period.from } } } : {};
    const actions = await em.find(Action, { plan: { owners: { $some: { board: board.id } } }, ...phase }, { populate: ['plan'] });
    if (filter === 'MINE') await em.populate(actions, ['supportingAgencies'], { filters: false });
    const kept = filter ? await those(context, actions, board.id, filter) : actions;
    return kept.toSorted(
      (one, other) => (one.due ?? later).localeCompare(other.due ?? later) || one.reference.localeCompare(other.reference),
    );
  }
}

/** After every date, so that what has none comes last. */
const later = '9999';

async function those(context: RequestContext, actions: readonly Action[], boardId: string, filter: ActionFilter): Promise<Action[]> {
  const judged = await Promise.all(actions.map(async (action) => ({ action, isKept: await isKept(context, action, boardId, filter) })));
  return judged.flatMap(({ action, isKept }) => (isKept ? [action] : []));
}

async function isKept(context: RequestContext, action: Action, boardId: string, filter: ActionFilter): Promise<boolean> {
  const facts = await actionFactsOf(context, action);
  const day = today(context);
  const { rating } = actionRating(facts.plan, facts.action, day);
  if (!actionsOn(facts.plan, day).includes(facts.action)) return false;
  switch (filter) {
    case 'MINE':
      return isMine(context, action, boardId);
    case 'LATE':
      return isLate(action, rating, day);
    case 'LATE_OR_OFF_TRACK':
      return rating === 'OFF_TRACK' || isLate(action, rating, day);
    case 'NO_UPDATE':
      return rating === 'NO_UPDATE';
    case 'WITHOUT_IMPACT':
      return rating !== 'NOT_STARTED' && !latestText(facts.action, 'impactStatement');
    case 'OFF_TRACK_WITHOUT_RECOVERY':
      return offTrackWithoutRecovery(rating, facts.action.updates.at(-1)?.recovery);
  }
}

/** Led by the viewer by name, or led or supported by the agency they act for on this board. */
function isMine({ viewer }: RequestContext, action: Action, boardId: string): boolean {
  const agencies = (viewer?.roles ?? []).flatMap((role) => (role.boardId === boardId && role.agencyId ? [role.agencyId] : []));
  const involved = [action.leadAgency?.id, ...action.supportingAgencies.getIdentifiers<string>()];
  return action.leadPerson === viewer?.name || involved.some((id) => id !== undefined && agencies.includes(id));
}
