import { checkMeeting, reportingYear } from '@quorate/domain';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Board } from '../boards/board.entity.ts';
import { GroupType } from '../boards/boards.types.ts';
import { boardsOfGroup, Group } from '../boards/group.entity.ts';
import { administered } from '../platform/administered.ts';
import { childrenOf } from '../platform/children.ts';
import { type RequestContext, signedIn } from '../platform/context.ts';
import { mayWrite } from '../platform/scope.ts';
import { checkText, orNull } from '../platform/text-rules.ts';
import { notAdministrator, notFound, userErrors } from '../platform/user-error.ts';
import { InAttendance, Meeting } from './meeting.entity.ts';
import {
  AddInAttendanceInput,
  CancelMeetingInput,
  InAttendanceType,
  MeetingPayload,
  MeetingType,
  PlanMeetingInput,
  RemoveInAttendanceInput,
  UpdateMeetingInput,
} from './meetings.types.ts';

@Resolver(() => MeetingType)
export class MeetingsResolver {
  @Query(() => MeetingType, { nullable: true })
  async meeting(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<MeetingType | null> {
    signedIn(context);
    return context.em.findOne(Meeting, { id });
  }

  @Query(() => [MeetingType], { description: 'Meetings of one group, or of every group of one board, in one reporting year, by date.' })
  async meetings(
    @Arg('boardId', () => ID) boardId: string,
    @Arg('year', () => Int) year: number,
    @Arg('groupId', () => ID, { nullable: true }) groupId: string | null,
    @Ctx() context: RequestContext,
  ): Promise<MeetingType[]> {
    signedIn(context);
    const board = await context.em.findOne(Board, { id: boardId });
    if (!board) return [];
    const { from, to } = reportingYear(year, board.yearStartsInMonth);
    const group = { ...(groupId ? { id: groupId } : {}), owners: { $some: { board: boardId } } };
    return context.em.find(Meeting, { date: { $gte: from, $lte: to }, group }, { orderBy: { date: 'asc', startsAt: 'asc' } });
  }

  @Mutation(() => MeetingPayload)
  async planMeeting(
    @Arg('input', () => PlanMeetingInput) input: PlanMeetingInput,
    @Ctx() context: RequestContext,
  ): Promise<MeetingPayload> {
    signedIn(context);
    const { em, scope } = context;
    const group = await em.findOne(Group, { id: input.groupId });
    if (!group) return { userErrors: userErrors([notFound('group', 'groupId')]) };
    if (!mayWrite(scope, await boardsOfGroup(group, em)))
      return { userErrors: userErrors([notAdministrator('the meetings of this group')]) };
    const violations = checkMeeting(input);
    if (violations.length > 0) return { userErrors: userErrors(violations) };
    const meeting = em.create(Meeting, { ...fieldsOf(input, group), group, dateKnownTo: 'DAY', state: 'PLANNED' });
    await em.flush();
    return { meeting, userErrors: [] };
  }

  @Mutation(() => MeetingPayload)
  async updateMeeting(
    @Arg('input', () => UpdateMeetingInput) input: UpdateMeetingInput,
    @Ctx() context: RequestContext,
  ): Promise<MeetingPayload> {
    signedIn(context);
    const { found: meeting, violations: refused } = await administered(context, Meeting, {
      what: 'meeting',
      id: input.id,
      expectedVersion: input.expectedVersion,
    });
    if (!meeting || refused.length > 0) return { meeting, userErrors: userErrors(refused) };
    const violations = checkMeeting(input);
    if (violations.length > 0) return { meeting, userErrors: userErrors(violations) };
    const group = await context.em.findOneOrFail(Group, { id: meeting.group.id });
    const dateKnownTo = input.date === meeting.date ? meeting.dateKnownTo : 'DAY';
    Object.assign(meeting, { ...fieldsOf(input, group), dateKnownTo });
    await context.em.flush();
    return { meeting, userErrors: [] };
  }

  @Mutation(() => MeetingPayload)
  async cancelMeeting(
    @Arg('input', () => CancelMeetingInput) input: CancelMeetingInput,
    @Ctx() context: RequestContext,
  ): Promise<MeetingPayload> {
    signedIn(context);
    const { found: meeting, violations: refused } = await administered(context, Meeting, {
      what: 'meeting',
      id: input.id,
      expectedVersion: input.expectedVersion,
    });
    if (!meeting || refused.length > 0) return { meeting, userErrors: userErrors(refused) };
    const violations = [...checkText(input.reason, 'why the meeting is cancelled', 'reason', 500), ...settled(meeting)];
    if (violations.length > 0) return { meeting, userErrors: userErrors(violations) };
    Object.assign(meeting, { state: 'CANCELLED', cancelledReason: input.reason.trim() });
    await context.em.flush();
    return { meeting, userErrors: [] };
  }

  @Mutation(() => MeetingPayload)
  async addInAttendance(
    @Arg('input', () => AddInAttendanceInput) input: AddInAttendanceInput,
    @Ctx() context: RequestContext,
  ): Promise<MeetingPayload> {
    signedIn(context);
    const { found: meeting, violations: refused } = await administered(context, Meeting, {
      what: 'meeting',
      id: input.meetingId,
      field: 'meetingId',
    });
    if (!meeting || refused.length > 0) return { meeting, userErrors: userErrors(refused) };
    const violations = [...checkText(input.name, "the person's name", 'name', 200), ...settled(meeting)];
    if (violations.length > 0) return { meeting, userErrors: userErrors(violations) };
    context.em.create(InAttendance, { meeting, name: input.name.trim(), capacity: orNull(input.capacity) });
    await context.em.flush();
    return { meeting, userErrors: [] };
  }

  @Mutation(() => MeetingPayload)
  async removeInAttendance(
    @Arg('input', () => RemoveInAttendanceInput) input: RemoveInAttendanceInput,
    @Ctx() context: RequestContext,
  ): Promise<MeetingPayload> {
    signedIn(context);
    const { found: meeting, violations: refused } = await administered(context, Meeting, {
      what: 'meeting',
      id: input.meetingId,
      field: 'meetingId',
    });
    if (!meeting || refused.length > 0) return { meeting, userErrors: userErrors(refused) };
    const person = await context.em.findOne(InAttendance, { id: input.id, meeting });
    const violations = person ? settled(meeting) : [notFound('person in attendance', 'id')];
    if (!person || violations.length > 0) return { meeting, userErrors: userErrors(violations) };
    await context.em.remove(person).flush();
    return { meeting, userErrors: [] };
  }

  @FieldResolver(() => GroupType)
  async group(@Root() meeting: Meeting): Promise<GroupType> {
    return meeting.group.loadOrFail();
  }

  @FieldResolver(() => [InAttendanceType], { description: 'People who were there and hold no seat.' })
  async inAttendance(@Root() meeting: Meeting, @Ctx() context: RequestContext): Promise<InAttendanceType[]> {
    const load = (meetings: string[]) => context.em.find(InAttendance, { meeting: { $in: meetings } }, { orderBy: { name: 'asc' } });
    return childrenOf(context, 'in attendance', meeting.id, load, (person) => person.meeting.id);
  }
}

const settled = (meeting: Meeting) =>
  meeting.isSignedOff
    ? [{ code: 'LOCKED' as const, message: `The record of '${meeting.title}' is signed off. Correct single marks with a reason instead.` }]
    : [];

const fieldsOf = (input: PlanMeetingInput | UpdateMeetingInput, group: Group) => ({
  title: orNull(input.title) ?? group.name,
  date: input.date,
  startsAt: orNull(input.startsAt),
  endsAt: orNull(input.endsAt),
  place: orNull(input.place),
  link: orNull(input.link),
  mode: input.mode,
});
