import { type ImpactGap, impactGap, isLate } from '@quorate/domain';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Agency } from '../membership/agency.entity.ts';
import { AgencyNameType } from '../membership/membership.types.ts';
import { childrenOf } from '../platform/children.ts';
import { type RequestContext, today } from '../platform/context.ts';
import { actionsOn, lineOf } from '../ratings/rated-plan.types.ts';
import { ActionRatingType } from '../ratings/ratings.types.ts';
import { actionRating } from '../ratings/standing.types.ts';
import { Action, ActionUpdate } from './action.entity.ts';
import { ActionType, ActionUpdateType, ImpactGapEnum } from './actions.types.ts';
import { latestText } from './latest-text.ts';
import { PlanPhase } from './plan.entity.ts';
import { actionFactsOf } from './plan-facts.ts';
import { PlanPhaseType, PlanType } from './plans.types.ts';

@Resolver(() => ActionType)
export class ActionFieldsResolver {
  @FieldResolver(() => PlanType)
  async plan(@Root() action: Action): Promise<PlanType> {
    return action.plan.loadOrFail();
  }

  @FieldResolver(() => PlanPhaseType)
  async phase(@Root() action: Action): Promise<PlanPhase> {
    return action.phase.loadOrFail();
  }

  @FieldResolver(() => AgencyNameType, { nullable: true })
  async leadAgency(@Root() action: Action, @Ctx() context: RequestContext): Promise<AgencyNameType | null> {
    if (!action.leadAgency) return null;
    const load = (agencies: string[]) => context.em.find(Agency, { id: { $in: agencies } }, { filters: false });
    const [agency] = await childrenOf(context, 'lead agency', action.leadAgency.id, load, ({ id }) => id);
    return agency ?? null;
  }

  @FieldResolver(() => [AgencyNameType])
  async supportingAgencies(@Root() action: Action, @Ctx() context: RequestContext): Promise<AgencyNameType[]> {
    const load = (actions: string[]) => withLinks(context, actions, 'supportingAgencies');
    await childrenOf(context, 'supporting agencies', action.id, load, ({ id }) => id);
    return action.supportingAgencies.getItems().toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'));
  }

  @FieldResolver(() => [ActionType], { description: 'Actions of the same plan that must be done first.' })
  async dependencies(@Root() action: Action, @Ctx() context: RequestContext): Promise<ActionType[]> {
    const load = (actions: string[]) => withLinks(context, actions, 'dependencies');
    await childrenOf(context, 'dependencies', action.id, load, ({ id }) => id);
    return action.dependencies.getItems();
  }

  @FieldResolver(() => ActionType, { nullable: true, description: 'The action of an earlier phase that it goes on from.' })
  async carriedFrom(@Root() action: Action): Promise<ActionType | null> {
    return action.carriedFrom?.load() ?? null;
  }

  @FieldResolver(() => ActionType, { nullable: true, description: 'The action of a later phase that goes on from it.' })
  async carriedInto(@Root() action: Action, @Ctx() context: RequestContext): Promise<ActionType | null> {
    const load = (actions: string[]) => context.em.find(Action, { carriedFrom: { $in: actions } });
    const [next] = await childrenOf(context, 'carried into', action.id, load, (later) => later.carriedFrom?.id);
    return next ?? null;
  }

  @FieldResolver(() => ActionRatingType, { description: 'How it stands today, from its updates and those of the actions it goes on from.' })
  async rating(@Root() action: Action, @Ctx() context: RequestContext): Promise<ActionRatingType> {
    const facts = await actionFactsOf(context, action);
    return actionRating(facts.plan, facts.action, today(context));
  }

  @FieldResolver(() => Int, { nullable: true, description: 'How much is done by the last update, from 0 to 100.' })
  async percentage(@Root() action: Action, @Ctx() context: RequestContext): Promise<number | null> {
    return (await actionFactsOf(context, action)).action.updates.at(-1)?.percentage ?? null;
  }

  @FieldResolver(() => Boolean, { description: 'Past its due day and not complete; never true of one that was carried forward.' })
  async isLate(@Root() action: Action, @Ctx() context: RequestContext): Promise<boolean> {
    const facts = await actionFactsOf(context, action);
    const day = today(context);
    return actionsOn(facts.plan, day).includes(facts.action) && isLate(action, actionRating(facts.plan, facts.action, day).rating, day);
  }

  @FieldResolver(() => String, { nullable: true, description: 'How it is to get back, by the last update.' })
  async recovery(@Root() action: Action, @Ctx() context: RequestContext): Promise<string | null> {
    return (await actionFactsOf(context, action)).action.updates.at(-1)?.recovery ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The latest evidence given.' })
  async evidence(@Root() action: Action, @Ctx() context: RequestContext): Promise<string | null> {
    return latestText((await actionFactsOf(context, action)).action, 'evidence');
  }

  @FieldResolver(() => String, { nullable: true, description: 'The latest impact statement given.' })
  async impactStatement(@Root() action: Action, @Ctx() context: RequestContext): Promise<string | null> {
    return latestText((await actionFactsOf(context, action)).action, 'impactStatement');
  }

  @FieldResolver(() => ImpactGapEnum, { description: 'The first link that is missing from finding to impact.' })
  async impactGap(@Root() action: Action, @Ctx() context: RequestContext): Promise<ImpactGap> {
    const { action: facts } = await actionFactsOf(context, action);
    const links = { evidence: latestText(facts, 'evidence'), impactStatement: latestText(facts, 'impactStatement') };
    return impactGap({ finding: action.finding ?? null, ...links });
  }

  @FieldResolver(() => [ActionUpdateType], {
    description: 'Every update, newest first, those of the actions it goes on from included.',
  })
  async updates(@Root() action: Action, @Ctx() context: RequestContext): Promise<ActionUpdateType[]> {
    const line = lineOf((await actionFactsOf(context, action)).plan.actions, action.id).map(({ id }) => id);
    const newestFirst = { date: 'desc', at: 'desc', id: 'desc' } as const;
    const load = (actions: string[]) =>
      context.em.find(ActionUpdate, { action: { $in: actions } }, { populate: ['action'], orderBy: newestFirst });
    const updates = await Promise.all(line.map((id) => childrenOf(context, 'updates', id, load, (update) => update.action.id)));
    return updates.reverse().flat().map(asUpdate);
  }
}

/** Actions that are loaded already, with what they are linked to: agencies of every owner, and actions of the same plan. */
const withLinks = ({ em }: RequestContext, ids: readonly string[], links: 'supportingAgencies' | 'dependencies'): Promise<Action[]> =>
  em.populate(
    ids.map((id) => em.getReference(Action, id)),
    [links],
    { filters: false },
  );

const asUpdate = (update: ActionUpdate): ActionUpdateType => ({
  id: update.id,
  date: update.date,
  rating: update.rating,
  percentage: update.percentage ?? null,
  narrative: update.narrative,
  evidence: update.evidence ?? null,
  impactStatement: update.impactStatement ?? null,
  recovery: update.recovery ?? null,
  isInvented: update.isInvented,
  by: update.by,
  at: update.at,
  actionReference: update.action.getEntity().reference,
});
