import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { RoleAssignment } from '../accounts/account.entity.ts';
import { Agency } from '../membership/agency.entity.ts';
import { AgencyType } from '../membership/membership.types.ts';
import { administered } from '../platform/administered.ts';
import { type RequestContext, signedIn, today, widenTo } from '../platform/context.ts';
import { newId } from '../platform/new-id.ts';
import { mayChair, mayWrite } from '../platform/scope.ts';
import { checkLength, checkText } from '../platform/text-rules.ts';
import { notAdministrator, userErrors } from '../platform/user-error.ts';
import { Board } from './board.entity.ts';
import { reportingYears } from './boards.queries.ts';
import { BoardPayload, BoardType, CreateBoardInput, GroupType, UpdateBoardInput } from './boards.types.ts';
import { Group, GroupOwnership } from './group.entity.ts';

@Resolver(() => BoardType)
export class BoardsResolver {
  @Query(() => [BoardType], { description: 'The boards the viewer may read, by name.' })
  async boards(@Ctx() context: RequestContext): Promise<BoardType[]> {
    signedIn(context);
    return context.em.find(Board, {}, { orderBy: { name: 'asc' } });
  }

  @Query(() => BoardType, { nullable: true })
  async board(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<BoardType | null> {
    signedIn(context);
    return context.em.findOne(Board, { id });
  }

  @Mutation(() => BoardPayload, { description: 'Makes an empty board with its board group. Whoever makes it becomes its administrator.' })
  async createBoard(@Arg('input', () => CreateBoardInput) input: CreateBoardInput, @Ctx() context: RequestContext): Promise<BoardPayload> {
    const viewer = signedIn(context);
    const isFirst = (await context.em.count(Board, {}, { filters: false })) === 0;
    if (context.scope.writable.length === 0 && !isFirst) return { userErrors: userErrors([notAdministrator('boards')]) };
    const violations = checkBoard(input);
    if (violations.length > 0) return { userErrors: userErrors(violations) };
    const id = newId();
    widenTo(context, id);
    const { em } = context;
    const board = em.create(Board, { id, ...trimmed(input), bodyType: input.bodyType });
    const group = em.create(Group, { name: 'Board', shortName: 'Board', kind: 'BOARD' });
    em.create(GroupOwnership, { board, group });
    em.create(RoleAssignment, { account: viewer.id, board, role: 'ADMINISTRATOR' });
    await em.flush();
    return { board, userErrors: [] };
  }

  @Mutation(() => BoardPayload)
  async updateBoard(@Arg('input', () => UpdateBoardInput) input: UpdateBoardInput, @Ctx() context: RequestContext): Promise<BoardPayload> {
    signedIn(context);
    const { found: board, violations: refused } = await administered(context, Board, { what: 'board', id: input.id });
    if (!board) return { userErrors: userErrors(refused) };
    const violations = checkBoard(input);
    if (violations.length > 0) return { board, userErrors: userErrors(violations) };
    Object.assign(board, { ...trimmed(input), showsPercentages: input.showsPercentages });
    await context.em.flush();
    return { board, userErrors: [] };
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may record and change things on this board.' })
  canAdminister(@Root() board: Board, @Ctx() context: RequestContext): boolean {
    return mayWrite(context.scope, [board.id]);
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether the viewer may do what is the chair's: set ratings by hand, use discretion, present or return reports, choose for the annual report, and log and follow challenges.",
  })
  canChair(@Root() board: Board, @Ctx() context: RequestContext): boolean {
    return mayChair(context.scope, [board.id]);
  }

  @FieldResolver(() => [Int], { description: 'Reporting years with a meeting in them, and this one, newest first: 2017 is 2017/18.' })
  async years(@Root() board: Board, @Ctx() context: RequestContext): Promise<number[]> {
    return reportingYears(context.em, context.scope, board, today(context));
  }

  @FieldResolver(() => [GroupType])
  async groups(@Root() board: Board, @Ctx() context: RequestContext): Promise<GroupType[]> {
    const groups = await context.em.find(Group, { owners: { $some: { board: board.id } } }, { orderBy: { name: 'asc' } });
    return groups.sort((one, other) => Number(other.kind === 'BOARD') - Number(one.kind === 'BOARD'));
  }

  @FieldResolver(() => [AgencyType])
  async agencies(@Root() board: Board, @Ctx() context: RequestContext): Promise<AgencyType[]> {
    return context.em.find(Agency, { boards: { $some: { id: board.id } } }, { orderBy: { name: 'asc' } });
  }
}

const checkBoard = (input: { name: string; shortName: string; area: string }) => [
  ...checkText(input.name, "the board's name", 'name', 200),
  ...checkText(input.shortName, 'a short name', 'shortName', 40),
  ...checkLength(input.area, 'the area', 'area', 500),
];

const trimmed = (input: { name: string; shortName: string; area: string }) => ({
  name: input.name.trim(),
  shortName: input.shortName.trim(),
  area: input.area.trim(),
});
