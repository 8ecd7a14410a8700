import { ref } from '@mikro-orm/core';
import { addDays } from '@quorate/domain';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Board } from '../boards/board.entity.ts';
import { BoardNameType, GroupType } from '../boards/boards.types.ts';
import { boardsOfGroup, Group } from '../boards/group.entity.ts';
import { administered } from '../platform/administered.ts';
import { childrenOf } from '../platform/children.ts';
import { type RequestContext, signedIn } from '../platform/context.ts';
import { mayWrite } from '../platform/scope.ts';
import { checkText, orNull } from '../platform/text-rules.ts';
import { notAdministrator, notFound, userErrors } from '../platform/user-error.ts';
import { Agency } from './agency.entity.ts';
import { checkTerm, tidyAliases } from './agency-rules.ts';
import {
  AgencyType,
  AppointHolderInput,
  CreateSeatInput,
  DeputyType,
  NameDeputyInput,
  SeatHoldingType,
  SeatPayload,
  SeatType,
  UpdateSeatInput,
} from './membership.types.ts';
import { Deputy, Person, SeatHolding } from './person.entity.ts';
import { Seat } from './seat.entity.ts';

@Resolver(() => SeatType)
export class SeatsResolver {
  @Mutation(() => SeatPayload)
  async createSeat(@Arg('input', () => CreateSeatInput) input: CreateSeatInput, @Ctx() context: RequestContext): Promise<SeatPayload> {
    signedIn(context);
    const { em, scope } = context;
    const group = await em.findOne(Group, { id: input.groupId });
    if (!group) return { userErrors: userErrors([notFound('group', 'groupId')]) };
    const owners = await boardsOfGroup(group, em);
    if (!mayWrite(scope, owners)) return { userErrors: userErrors([notAdministrator('the seats of this group')]) };
    const boards = await em.find(Board, { id: { $in: input.boardIds.filter((board) => owners.includes(board)) } }, { filters: false });
    const agency = await agencyOf(input.agencyId, owners, context);
    const violations = [
      ...checkSeat(input),
      ...missing(boards.length === 0, 'board', 'boardIds'),
      ...missing(Boolean(input.agencyId) && !agency, 'agency', 'agencyId'),
    ];
    if (violations.length > 0) return { userErrors: userErrors(violations) };
    const last = await em.findOne(Seat, { group }, { orderBy: { position: 'desc' } });
    const seat = em.create(Seat, { ...fieldsOf(input), group, agency, boards, position: (last?.position ?? 0) + 1, aliases: [] });
    await em.flush();
    return { seat, userErrors: [] };
  }

  @Mutation(() => SeatPayload)
  async updateSeat(@Arg('input', () => UpdateSeatInput) input: UpdateSeatInput, @Ctx() context: RequestContext): Promise<SeatPayload> {
    signedIn(context);
    const { found: seat, violations: refused } = await administered(context, Seat, { what: 'seat', id: input.id, field: 'id' });
    if (!seat) return { userErrors: userErrors(refused) };
    const agency = await agencyOf(input.agencyId, await boardsOfGroup(seat.group, context.em), context);
    const violations = [...checkSeat(input), ...missing(Boolean(input.agencyId) && !agency, 'agency', 'agencyId')];
    if (violations.length > 0) return { seat, userErrors: userErrors(violations) };
    Object.assign(seat, { ...fieldsOf(input), to: input.to ?? null, aliases: tidyAliases(input.aliases) });
    seat.agency = agency ? ref(agency) : null;
    await context.em.flush();
    return { seat, userErrors: [] };
  }

  @Mutation(() => SeatPayload, { description: 'Names the person who holds a seat from a date; the holder before ends the day before.' })
  async appointHolder(
    @Arg('input', () => AppointHolderInput) input: AppointHolderInput,
    @Ctx() context: RequestContext,
  ): Promise<SeatPayload> {
    signedIn(context);
    const { found: seat, violations: refused } = await administered(context, Seat, { what: 'seat', id: input.seatId, field: 'seatId' });
    if (!seat) return { userErrors: userErrors(refused) };
    const { em } = context;
    const current = await em.findOne(SeatHolding, { seat, to: null }, { orderBy: { from: 'desc' } });
    const violations = [...checkPerson(input), ...beforeCurrent(input.from, current)];
    if (violations.length > 0) return { seat, userErrors: userErrors(violations) };
    if (current) current.to = addDays(input.from, -1);
    em.create(SeatHolding, { seat, person: await newPerson(seat, input, context), from: input.from });
    await em.flush();
    return { seat, userErrors: [] };
  }

  @Mutation(() => SeatPayload)
  async nameDeputy(@Arg('input', () => NameDeputyInput) input: NameDeputyInput, @Ctx() context: RequestContext): Promise<SeatPayload> {
    signedIn(context);
    const { found: seat, violations: refused } = await administered(context, Seat, { what: 'seat', id: input.seatId, field: 'seatId' });
    if (!seat) return { userErrors: userErrors(refused) };
    const violations = [...checkPerson(input), ...checkTerm(input, 'to')];
    if (violations.length > 0) return { seat, userErrors: userErrors(violations) };
    context.em.create(Deputy, { seat, person: await newPerson(seat, input, context), from: input.from, to: input.to ?? null });
    await context.em.flush();
    return { seat, userErrors: [] };
  }

  @FieldResolver(() => GroupType)
  async group(@Root() seat: Seat): Promise<GroupType> {
    return seat.group.loadOrFail();
  }

  @FieldResolver(() => AgencyType, { nullable: true, description: 'The agency that owes the seat; null for one held by role alone.' })
  async agency(@Root() seat: Seat): Promise<AgencyType | null> {
    return seat.agency?.load() ?? null;
  }

  @FieldResolver(() => [BoardNameType], { description: "The boards the seat sits for; a joint group's seat may sit for one or several." })
  async boards(@Root() seat: Seat): Promise<BoardNameType[]> {
    return seat.boards.loadItems({ filters: false, dataloader: true });
  }

  @FieldResolver(() => [SeatHoldingType])
  async holders(@Root() seat: Seat, @Ctx() context: RequestContext): Promise<SeatHoldingType[]> {
    const load = (seats: string[]) =>
      context.em.find(SeatHolding, { seat: { $in: seats } }, { populate: ['person'], orderBy: { from: 'desc' }, filters: false });
    const holders = await childrenOf(context, 'holders', seat.id, load, (holder) => holder.seat.id);
    return holders.map((holder) => ({ id: holder.id, person: holder.person.getEntity(), from: holder.from, to: holder.to }));
  }

  @FieldResolver(() => [DeputyType])
  async deputies(@Root() seat: Seat, @Ctx() context: RequestContext): Promise<DeputyType[]> {
    const load = (seats: string[]) =>
      context.em.find(Deputy, { seat: { $in: seats } }, { populate: ['person'], orderBy: { from: 'desc' }, filters: false });
    const deputies = await childrenOf(context, 'deputies', seat.id, load, (deputy) => deputy.seat.id);
    return deputies.map((deputy) => ({ id: deputy.id, person: deputy.person.getEntity(), from: deputy.from, to: deputy.to }));
  }
}

/** The agency that owes a seat: one of a board that owns the seat's group, whatever other boards the viewer reads. */
const agencyOf = (id: string | null | undefined, owners: string[], { em }: RequestContext): Promise<Agency | null> =>
  id ? em.findOne(Agency, { id, boards: { $some: { id: { $in: owners } } } }) : Promise.resolve(null);

/** A person of the first board the viewer administers among those the seat sits for. */
async function newPerson(
  seat: Seat,
  input: { personName: string; jobTitle?: string | null },
  { em, scope }: RequestContext,
): Promise<Person> {
  const boards = await boardsOfGroup(seat.group, em);
  const board = boards.find((id) => scope.writable.includes(id)) ?? '';
  return em.create(Person, { name: input.personName.trim(), jobTitle: orNull(input.jobTitle), board });
}

const checkSeat = (input: CreateSeatInput | UpdateSeatInput) => [
  ...checkText(input.name, "the seat's name", 'name', 200),
  ...checkText(input.shortName, 'a short name', 'shortName', 40),
  ...('to' in input ? checkTerm(input, 'to') : []),
];

const checkPerson = (input: { personName: string }) => checkText(input.personName, "the person's name", 'personName', 200);

const missing = (isMissing: boolean, what: string, field: string) => (isMissing ? [notFound(what, field)] : []);

const beforeCurrent = (from: string, current: SeatHolding | null) =>
  !current || current.from < from
    ? []
    : [{ code: 'INVALID' as const, message: 'The new holder must start after the holder before them.', field: 'from' }];

const fieldsOf = (input: CreateSeatInput | UpdateSeatInput) => ({
  name: input.name.trim(),
  shortName: input.shortName.trim(),
  seatClass: input.seatClass,
  countsTowardsCoverage: input.countsTowardsCoverage,
  from: input.from ?? null,
});
