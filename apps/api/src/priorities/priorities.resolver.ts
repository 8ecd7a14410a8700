import { ref } from '@mikro-orm/core';
import type { Violation } from '@quorate/domain';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Board } from '../boards/board.entity.ts';
import { BoardNameType, GroupNameType } from '../boards/boards.types.ts';
import { Group } from '../boards/group.entity.ts';
import { administered, chaired } from '../platform/administered.ts';
import { childrenOf } from '../platform/children.ts';
import { type RequestContext, signedIn, today } from '../platform/context.ts';
import { mayChair, mayWrite } from '../platform/scope.ts';
import { checkLength } from '../platform/text-rules.ts';
import { notAdministrator, notFound, userErrors } from '../platform/user-error.ts';
import { checkOverride, withOverride } from '../ratings/override.types.ts';
import { OverrideRatingInput, RatingOverrideType } from '../ratings/ratings.types.ts';
import { Measure } from './measure.entity.ts';
import { MeasureType } from './measures.types.ts';
import { CreatePriorityInput, PriorityPayload, PriorityType, UpdatePriorityInput } from './priorities.types.ts';
import { Priority } from './priority.entity.ts';
import { checkPriority, tidyOutcomes } from './priority-rules.ts';

@Resolver(() => PriorityType)
export class PrioritiesResolver {
  @Query(() => PriorityType, { nullable: true })
  async priority(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<PriorityType | null> {
    signedIn(context);
    return context.em.findOne(Priority, { id });
  }

  @Query(() => [PriorityType], { description: "A board's priorities in one reporting year, in the board's order." })
  async priorities(
    @Arg('boardId', () => ID) boardId: string,
    @Arg('year', () => Int, { description: 'The reporting year by its first calendar year: 2017 is 2017/18.' }) year: number,
    @Ctx() context: RequestContext,
  ): Promise<PriorityType[]> {
    signedIn(context);
    const inYear = { fromYear: { $lte: year }, $or: [{ toYear: null }, { toYear: { $gte: year } }] };
    return context.em.find(Priority, { board: boardId, ...inYear }, { orderBy: { position: 'asc', name: 'asc' } });
  }

  @Mutation(() => PriorityPayload)
  async createPriority(
    @Arg('input', () => CreatePriorityInput) input: CreatePriorityInput,
    @Ctx() context: RequestContext,
  ): Promise<PriorityPayload> {
    signedIn(context);
    const { em, scope } = context;
    const board = await em.findOne(Board, { id: input.boardId });
    if (!board) return { userErrors: userErrors([notFound('board', 'boardId')]) };
    if (!mayWrite(scope, [board.id])) return { userErrors: userErrors([notAdministrator('the priorities of this board')]) };
    const lead = await wantedLead(context, board.id, input.leadGroupId);
    const violations = [...checkPriority(input), ...lead.violations];
    if (violations.length > 0) return { userErrors: userErrors(violations) };
    const last = await em.findOne(Priority, { board }, { orderBy: { position: 'desc' } });
    const priority = em.create(Priority, { ...fieldsOf(input), board, leadGroup: lead.group, position: (last?.position ?? 0) + 1 });
    await em.flush();
    return { priority, userErrors: [] };
  }

  @Mutation(() => PriorityPayload)
  async updatePriority(
    @Arg('input', () => UpdatePriorityInput) input: UpdatePriorityInput,
    @Ctx() context: RequestContext,
  ): Promise<PriorityPayload> {
    signedIn(context);
    const { id, expectedVersion } = input;
    const { found: priority, violations: refused } = await administered(context, Priority, { what: 'priority', id, expectedVersion });
    if (!priority || refused.length > 0) return { priority, userErrors: userErrors(refused) };
    const lead = await wantedLead(context, priority.board.id, input.leadGroupId);
    const violations = [...checkPriority(input), ...lead.violations];
    if (violations.length > 0) return { priority, userErrors: userErrors(violations) };
    Object.assign(priority, fieldsOf(input));
    priority.leadGroup = lead.group ? ref(lead.group) : null;
    await context.em.flush();
    return { priority, userErrors: [] };
  }

  @Mutation(() => PriorityPayload, {
    description: 'Rates a priority otherwise than the rule does, with a reason, or gives it back to the rule.',
  })
  async overridePriorityRating(
    @Arg('input', () => OverrideRatingInput) input: OverrideRatingInput,
    @Ctx() context: RequestContext,
  ): Promise<PriorityPayload> {
    const viewer = signedIn(context);
    const { id, expectedVersion } = input;
    const wanted = { what: 'priority', act: 'set the rating of this priority', id, expectedVersion };
    const { found: priority, violations: refused } = await chaired(context, Priority, wanted);
    if (!priority || refused.length > 0) return { priority, userErrors: userErrors(refused) };
    const violations = [
      ...checkOverride(input, priority.name, priority.overrides),
      ...checkLength(input.reason, 'the reason', 'reason', 1000),
    ];
    if (violations.length > 0) return { priority, userErrors: userErrors(violations) };
    priority.overrides = withOverride(priority.overrides, input, { by: viewer.name, on: today(context), at: context.now });
    await context.em.flush();
    return { priority, userErrors: [] };
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may set its rating by hand, as the chair or an administrator.' })
  canOverride(@Root() priority: Priority, @Ctx() { scope }: RequestContext): boolean {
    return mayChair(scope, [priority.board.id]);
  }

  @FieldResolver(() => BoardNameType)
  async board(@Root() priority: Priority): Promise<BoardNameType> {
    return priority.board.loadOrFail();
  }

  @FieldResolver(() => GroupNameType, { nullable: true, description: 'The group that leads on it.' })
  async leadGroup(@Root() priority: Priority): Promise<GroupNameType | null> {
    return priority.leadGroup?.load() ?? null;
  }

  @FieldResolver(() => [MeasureType], { description: 'What tells whether it makes a difference, in order.' })
  async measures(@Root() priority: Priority, @Ctx() context: RequestContext): Promise<MeasureType[]> {
    const load = (priorities: string[]) => context.em.find(Measure, { priority: { $in: priorities } }, { orderBy: { position: 'asc' } });
    return childrenOf(context, 'measures', priority.id, load, (measure) => measure.priority.id);
  }

  @FieldResolver(() => [RatingOverrideType], { description: 'Every time its rating was set by hand or given back, newest first.' })
  ratingHistory(@Root() priority: Priority): RatingOverrideType[] {
    return priority.overrides.toReversed();
  }
}

async function wantedLead(
  { em }: RequestContext,
  board: string,
  id?: string | null,
): Promise<{ group: Group | null; violations: Violation[] }> {
  if (!id) return { group: null, violations: [] };
  const group = await em.findOne(Group, { id, owners: { $some: { board } } });
  return { group, violations: group ? [] : [notFound('group of this board', 'leadGroupId')] };
}

const fieldsOf = (input: CreatePriorityInput | UpdatePriorityInput) => ({
  name: input.name.trim(),
  description: input.description.trim(),
  fromYear: input.fromYear,
  toYear: input.toYear ?? null,
  outcomes: tidyOutcomes(input.outcomes),
});
