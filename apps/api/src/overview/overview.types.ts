import type { RatingChange } from '@quorate/domain';
import { type Rating } from '@quorate/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { QuorumType, TallyType } from '../attendance/attendance.types.ts';
import { GroupNameType } from '../boards/boards.types.ts';
import type { DatePrecision } from '../meetings/meeting.entity.ts';
import { DatePrecisionEnum } from '../meetings/meetings.types.ts';
import { DateTimeScalar, LocalDateScalar } from '../platform/scalars.ts';
import { OverallRatingType, ProgressType, RatingChangeEnum, RatingEnum, RatingInPeriodType } from '../ratings/ratings.types.ts';

@ObjectType('OverviewMeeting')
export class OverviewMeetingType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => LocalDateScalar) date: string;
  @Field(() => DatePrecisionEnum) dateKnownTo: DatePrecision;
  @Field(() => String, { nullable: true, description: 'Local time as HH:MM.' }) startsAt?: string | null;
  @Field(() => String, { nullable: true }) place?: string | null;
  @Field(() => GroupNameType) group: GroupNameType;
}

@ObjectType('OverviewColumn', { description: 'A meeting with its attendance so far.' })
export class OverviewColumnType {
  @Field(() => OverviewMeetingType) meeting: OverviewMeetingType;
  @Field(() => TallyType, { description: 'Over the seats that count towards coverage.' }) totals: TallyType;
  @Field(() => QuorumType) quorum: QuorumType;
}

@ObjectType('OverviewPriority')
export class OverviewPriorityType {
  @Field(() => ID) id: string;
  @Field(() => ID, { description: 'The priority it is about.' }) priorityId: string;
  @Field(() => String) name: string;
  @Field(() => OverallRatingType) rating: OverallRatingType;
  @Field(() => RatingEnum, {
    nullable: true,
    description: 'The rating on the day of the last meeting; null where nothing had been said by then.',
  })
  before?: Rating | null;
  @Field(() => RatingChangeEnum) change: RatingChange;
  @Field(() => [RatingInPeriodType], { description: 'Its rating at the end of each quarter of this reporting year.' })
  strip: RatingInPeriodType[];
  @Field(() => ProgressType) progress: ProgressType;
  @Field(() => GroupNameType, { nullable: true }) leadGroup?: GroupNameType | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When its lead group last submitted a report.' }) reportedAt?: string | null;
}

@ObjectType('ReportOwed', { description: 'A report that a group owes.' })
export class ReportOwedType {
  @Field(() => GroupNameType) group: GroupNameType;
  @Field(() => LocalDateScalar) from: string;
  @Field(() => LocalDateScalar) to: string;
  @Field(() => LocalDateScalar, { description: 'The last day on which it was in time.' }) dueBy: string;
  @Field(() => Int) daysOverdue: number;
  @Field(() => String, { description: 'Who owes it: a role or a name.' }) owner: string;
}

@ObjectType('StuckAction', { description: 'An action that is off track, with no way to recover given.' })
export class StuckActionType {
  @Field(() => ID) actionId: string;
  @Field(() => String) reference: string;
  @Field(() => String) title: string;
  @Field(() => ID) planId: string;
  @Field(() => String) planName: string;
  @Field(() => String, { nullable: true, description: 'The lead agency or person.' }) lead?: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The first day it was off track.' }) since?: string | null;
}

@ObjectType('PersistentAbsence', { description: "A seat that breaks its group's persistent-absence rule this reporting year." })
export class PersistentAbsenceType {
  @Field(() => ID) seatId: string;
  @Field(() => String) seatName: string;
  @Field(() => GroupNameType) group: GroupNameType;
  @Field(() => TallyType) totals: TallyType;
  @Field(() => Int, { description: 'Expected meetings in a row not covered, up to the last one recorded.' }) openStreak: number;
}

@ObjectType('NeedsTheChair')
export class NeedsTheChairType {
  @Field(() => [ReportOwedType], { description: 'Longest overdue first.' }) overdueReports: ReportOwedType[];
  @Field(() => [StuckActionType]) offTrackWithoutRecovery: StuckActionType[];
  @Field(() => [OverviewMeetingType], { description: 'Meetings that took place and whose record is not settled, oldest first.' })
  waitingForSignOff: OverviewMeetingType[];
  @Field(() => [PersistentAbsenceType]) persistentAbsences: PersistentAbsenceType[];
}

@ObjectType('OverviewAttendance', { description: "The board's own meetings that took place this reporting year." })
export class OverviewAttendanceType {
  @Field(() => Int, { description: 'The reporting year by its first calendar year: 2017 is 2017/18.' }) year: number;
  @Field(() => [OverviewColumnType]) columns: OverviewColumnType[];
  @Field(() => TallyType) totals: TallyType;
  @Field(() => Int, { description: 'Seats covered at every meeting they were expected at.' }) everyTime: number;
  @Field(() => Int, { description: 'Seats never covered.' }) never: number;
}

@ObjectType('ChairsOverview', { description: 'What the chair sees before a meeting: what is next, what moved and what needs the chair.' })
export class ChairsOverviewType {
  @Field(() => ID) id: string;
  @Field(() => ID) boardId: string;
  @Field(() => LocalDateScalar, { description: 'The day it tells of.' }) today: string;
  @Field(() => OverviewColumnType, { nullable: true, description: "The board's next meeting, with the apologies sent ahead." })
  nextMeeting?: OverviewColumnType | null;
  @Field(() => QuorumType, {
    nullable: true,
    description: 'Whether the next meeting can still be quorate, if everybody comes who has not sent apologies.',
  })
  quorumForecast?: QuorumType | null;
  @Field(() => OverviewMeetingType, { nullable: true, description: "The board's last meeting that took place before today." })
  lastMeeting?: OverviewMeetingType | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Changes are told since this day; null where the board has not met yet.' })
  since?: string | null;
  @Field(() => [OverviewPriorityType], { description: 'The priorities of this reporting year, in order.' })
  priorities: OverviewPriorityType[];
  @Field(() => NeedsTheChairType) needsTheChair: NeedsTheChairType;
  @Field(() => OverviewAttendanceType) attendance: OverviewAttendanceType;
}
