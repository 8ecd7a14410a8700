import { describeAbsenceRule, isActiveOn } from '@quorate/domain';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { SeatType } from '../membership/membership.types.ts';
import { Seat } from '../membership/seat.entity.ts';
import { administered } from '../platform/administered.ts';
import { childrenOf } from '../platform/children.ts';
import { type RequestContext, signedIn, today } from '../platform/context.ts';
import { mayWrite } from '../platform/scope.ts';
import { checkLength, checkText, orNull } from '../platform/text-rules.ts';
import { notAdministrator, notFound, userErrors } from '../platform/user-error.ts';
import { Board } from './board.entity.ts';
import { CreateGroupInput, GroupOwnershipType, GroupPayload, GroupType, QuorumRuleType, UpdateGroupInput } from './boards.types.ts';
import { Group, GroupOwnership } from './group.entity.ts';
import { describeQuorumRule, storedAbsenceRule } from './stored-rules.types.ts';

@Resolver(() => GroupType)
export class GroupsResolver {
  @Query(() => GroupType, { nullable: true })
  async group(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<GroupType | null> {
    signedIn(context);
    return context.em.findOne(Group, { id });
  }

  @Mutation(() => GroupPayload, {
    description: 'Makes a group. With several boards it is a joint group; the viewer must administer them all.',
  })
  async createGroup(@Arg('input', () => CreateGroupInput) input: CreateGroupInput, @Ctx() context: RequestContext): Promise<GroupPayload> {
    signedIn(context);
    const { em, scope } = context;
    const boards = await em.find(Board, { id: { $in: input.boardIds } });
    const parent = input.parentId ? await em.findOne(Group, { id: input.parentId }) : null;
    if (boards.length === 0) return { userErrors: userErrors([notFound('board', 'boardIds')]) };
    if (!boards.every((board) => mayWrite(scope, [board.id])))
      return { userErrors: userErrors([notAdministrator('the groups of this board')]) };
    if (input.parentId && !parent) return { userErrors: userErrors([notFound('group', 'parentId')]) };
    const violations = checkGroup(input);
    if (violations.length > 0) return { userErrors: userErrors(violations) };
    const group = em.create(Group, { ...trimmed(input), kind: input.kind, parent });
    for (const board of boards) em.create(GroupOwnership, { board, group, from: input.from ?? null });
    await em.flush();
    return { group, userErrors: [] };
  }

  @Mutation(() => GroupPayload)
  async updateGroup(@Arg('input', () => UpdateGroupInput) input: UpdateGroupInput, @Ctx() context: RequestContext): Promise<GroupPayload> {
    signedIn(context);
    const { found: group, violations: refused } = await administered(context, Group, { what: 'group', id: input.id });
    if (!group) return { userErrors: userErrors(refused) };
    const violations = checkGroup(input);
    if (violations.length > 0) return { group, userErrors: userErrors(violations) };
    Object.assign(group, trimmed(input));
    await context.em.flush();
    return { group, userErrors: [] };
  }

  @FieldResolver(() => GroupType, { nullable: true })
  async parent(@Root() group: Group): Promise<GroupType | null> {
    return group.parent?.load() ?? null;
  }

  @FieldResolver(() => [GroupOwnershipType], {
    description: 'The boards that own the group, with dates. More than one makes it a joint group.',
  })
  async owners(@Root() group: Group, @Ctx() context: RequestContext): Promise<GroupOwnershipType[]> {
    const load = (groups: string[]) =>
      context.em.find(GroupOwnership, { group: { $in: groups } }, { populate: ['board'], filters: false, orderBy: { from: 'asc' } });
    const owners = await childrenOf(context, 'owners', group.id, load, (owner) => owner.group.id);
    return owners.map((owner) => ({ board: owner.board.getEntity(), from: owner.from, to: owner.to }));
  }

  @FieldResolver(() => Boolean)
  async isJoint(@Root() group: Group, @Ctx() context: RequestContext): Promise<boolean> {
    const owners = await this.owners(group, context);
    return new Set(owners.filter((owner) => isActiveOn(owner, today(context))).map((owner) => owner.board.id)).size > 1;
  }

  @FieldResolver(() => QuorumRuleType, { nullable: true })
  quorumRule(@Root() group: Group): QuorumRuleType | null {
    return describeQuorumRule(group);
  }

  @FieldResolver(() => String, { description: 'The persistent-absence rule, in words.' })
  absenceRule(@Root() group: Group): string {
    return describeAbsenceRule(storedAbsenceRule(group.absenceRule), 0);
  }

  @FieldResolver(() => [SeatType], { description: 'Current and former seats in roll order.' })
  async seats(@Root() group: Group, @Ctx() context: RequestContext): Promise<SeatType[]> {
    const load = (groups: string[]) => context.em.find(Seat, { group: { $in: groups } }, { orderBy: { position: 'asc' } });
    return childrenOf(context, 'seats of group', group.id, load, (seat) => seat.group.id);
  }
}

const checkGroup = (input: { name: string; shortName: string; purpose?: string | null }) => [
  ...checkText(input.name, "the group's name", 'name', 200),
  ...checkText(input.shortName, 'a short name', 'shortName', 40),
  ...checkLength(input.purpose, 'the purpose', 'purpose', 4000),
];

const trimmed = (input: { name: string; shortName: string; purpose?: string | null }) => ({
  name: input.name.trim(),
  shortName: input.shortName.trim(),
  purpose: orNull(input.purpose),
});
