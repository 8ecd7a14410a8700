import { ref } from '@mikro-orm/core';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Board } from '../boards/board.entity.ts';
import { administered } from '../platform/administered.ts';
import { childrenOf } from '../platform/children.ts';
import { type RequestContext, signedIn } from '../platform/context.ts';
import { mayWrite } from '../platform/scope.ts';
import { notAdministrator, notFound, userErrors } from '../platform/user-error.ts';
import { Agency } from './agency.entity.ts';
import { checkAgency, tidyAliases } from './agency-rules.ts';
import { AgencyPayload, AgencyType, CreateAgencyInput, SeatType, UpdateAgencyInput } from './membership.types.ts';
import { Seat } from './seat.entity.ts';

@Resolver(() => AgencyType)
export class AgenciesResolver {
  @Query(() => [AgencyType])
  async agencies(@Arg('boardId', () => ID) boardId: string, @Ctx() context: RequestContext): Promise<AgencyType[]> {
    signedIn(context);
    if (!context.scope.readable.includes(boardId)) return [];
    return context.em.find(Agency, { boards: { $some: { id: boardId } } }, { orderBy: { name: 'asc' } });
  }

  @Query(() => AgencyType, { nullable: true })
  async agency(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<AgencyType | null> {
    signedIn(context);
    return context.em.findOne(Agency, { id });
  }

  @Mutation(() => AgencyPayload)
  async createAgency(
    @Arg('input', () => CreateAgencyInput) input: CreateAgencyInput,
    @Ctx() context: RequestContext,
  ): Promise<AgencyPayload> {
    signedIn(context);
    const { em, scope } = context;
    const board = await em.findOne(Board, { id: input.boardId });
    if (!board) return { userErrors: userErrors([notFound('board', 'boardId')]) };
    if (!mayWrite(scope, [board.id])) return { userErrors: userErrors([notAdministrator('the agencies of this board')]) };
    const others = await em.find(Agency, { boards: { $some: { id: board.id } } });
    const violations = checkAgency(input, others);
    if (violations.length > 0) return { userErrors: userErrors(violations) };
    const agency = em.create(Agency, { ...fieldsOf(input), boards: [board] });
    await em.flush();
    return { agency, userErrors: [] };
  }

  @Mutation(() => AgencyPayload)
  async updateAgency(
    @Arg('input', () => UpdateAgencyInput) input: UpdateAgencyInput,
    @Ctx() context: RequestContext,
  ): Promise<AgencyPayload> {
    signedIn(context);
    const { em } = context;
    const { found: agency, violations: refused } = await administered(context, Agency, { what: 'agency', id: input.id });
    if (!agency) return { userErrors: userErrors(refused) };
    const boards = (await agency.boards.loadItems({ filters: false })).map((board) => board.id);
    const successor = input.successorId ? await em.findOne(Agency, { id: input.successorId }) : null;
    if (input.successorId && !successor) return { agency, userErrors: userErrors([notFound('agency', 'successorId')]) };
    const others = await em.find(Agency, { boards: { $some: { id: { $in: boards } } }, id: { $ne: agency.id } });
    const violations = checkAgency(input, others);
    if (violations.length > 0) return { agency, userErrors: userErrors(violations) };
    Object.assign(agency, { ...fieldsOf(input), to: input.to ?? null });
    agency.successor = successor ? ref(successor) : null;
    await em.flush();
    return { agency, userErrors: [] };
  }

  @FieldResolver(() => AgencyType, { nullable: true, description: 'The agency that took its place, after a merger or a change of name.' })
  async successor(@Root() agency: Agency): Promise<AgencyType | null> {
    return agency.successor?.load() ?? null;
  }

  @FieldResolver(() => [SeatType], { description: 'The seats it owes, in groups the viewer may see.' })
  async seats(@Root() agency: Agency, @Ctx() context: RequestContext): Promise<SeatType[]> {
    const load = (agencies: string[]) =>
      context.em.find(Seat, { agency: { $in: agencies } }, { orderBy: { group: 'asc', position: 'asc' } });
    return childrenOf(context, 'seats of agency', agency.id, load, (seat) => seat.agency?.id);
  }
}

const fieldsOf = (input: CreateAgencyInput | UpdateAgencyInput) => ({
  name: input.name.trim(),
  shortName: input.shortName.trim(),
  sector: input.sector,
  statutoryClass: input.statutoryClass,
  aliases: tidyAliases(input.aliases),
  from: input.from ?? null,
});
