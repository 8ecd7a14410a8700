import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Meeting } from '../meetings/meeting.entity.ts';
import { MeetingType } from '../meetings/meetings.types.ts';
import { type RequestContext, signedIn } from '../platform/context.ts';
import { refuse } from '../platform/refusal.ts';
import { askedYear } from '../platform/year.ts';
import { AttendanceMatrixType, MarkChangeType } from './attendance.types.ts';
import { loadMatrix, loadMeetingColumn } from './load-matrix.ts';
import { historyOf } from './recording.queries.ts';

const noGroup = (): never => refuse('NOT_FOUND', 'There is no group with this id. Choose the group again.');

@Resolver(() => MeetingType)
export class AttendanceResolver {
  @Query(() => AttendanceMatrixType, {
    description: "Seats by meetings for one group and one reporting year. With boardId, a joint group shows that board's seats only.",
  })
  async attendanceMatrix(
    @Arg('groupId', () => ID) groupId: string,
    @Arg('year', () => Int, { description: 'The reporting year by its first calendar year: 2017 is 2017/18.' }) year: number,
    @Arg('boardId', () => ID, { nullable: true }) boardId: string | null,
    @Ctx() context: RequestContext,
  ): Promise<AttendanceMatrixType> {
    signedIn(context);
    return (await loadMatrix(context.em, context.scope, { groupId, year: askedYear(year), boardId })) ?? noGroup();
  }

  @Query(() => [MarkChangeType], { description: 'Every change of one mark, newest first.' })
  async markHistory(
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('seatId', () => ID) seatId: string,
    @Ctx() context: RequestContext,
  ): Promise<MarkChangeType[]> {
    signedIn(context);
    return historyOf(context.em, context.scope, meetingId, seatId);
  }

  @FieldResolver(() => AttendanceMatrixType, {
    description: "The meeting's own column of the matrix: its seats, marks, totals and quorum.",
  })
  async attendance(
    @Root() meeting: Meeting,
    @Arg('boardId', () => ID, { nullable: true }) boardId: string | null,
    @Ctx() context: RequestContext,
  ): Promise<AttendanceMatrixType> {
    const column = { id: meeting.id, groupId: meeting.group.id, date: meeting.date };
    return (await loadMeetingColumn(context.em, context.scope, column, boardId)) ?? noGroup();
  }
}
