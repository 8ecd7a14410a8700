import { type AttendanceStatus, attendanceStatuses, type MeetingState, type SeatClass } from '@quorate/domain';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { GroupType, QuorumRuleType } from '../boards/boards.types.ts';
import type { DatePrecision } from '../meetings/meeting.entity.ts';
import { DatePrecisionEnum, MeetingStateEnum } from '../meetings/meetings.types.ts';
import type { Sector } from '../membership/agency.entity.ts';
import { SeatClassEnum, SectorEnum } from '../membership/membership.types.ts';
import { wordsAsEnum } from '../platform/enum.ts';
import { DateTimeScalar, LocalDateScalar } from '../platform/scalars.ts';
import { type ApologyClass, apologyClasses, type MarkSource, markSources } from './attendance.entity.ts';

export const AttendanceStatusEnum = wordsAsEnum('AttendanceStatus', attendanceStatuses);
export const ApologyClassEnum = wordsAsEnum('ApologyClass', apologyClasses);
export const MarkSourceEnum = wordsAsEnum('MarkSource', markSources);

@ObjectType('Tally', { description: "Counts of marks, so that every screen prints '3 of 4' from the same numbers." })
export class TallyType {
  @Field(() => Int, { description: 'Marks that count in the denominator.' }) expected: number;
  @Field(() => Int, { description: 'The holder or a deputy was there.' }) covered: number;
  @Field(() => Int, { description: 'The holder was there in person or remotely.' }) member: number;
  @Field(() => Int) deputies: number;
  @Field(() => Int) apologies: number;
  @Field(() => Int) absent: number;
  @Field(() => Int) notExpected: number;
  @Field(() => Int) notRecorded: number;
}

@ObjectType('Quorum')
export class QuorumType {
  @Field(() => Boolean, { nullable: true, description: 'Null when the group has no rule.' }) isMet?: boolean | null;
  @Field(() => Boolean) byDiscretion: boolean;
  @Field(() => String) required: string;
  @Field(() => [String]) present: string[];
  @Field(() => [String], { description: 'What is missing, in words. Empty when the rule is met.' }) missing: string[];
  @Field(() => String, { description: 'One sentence for the screen and the screen reader.' }) sentence: string;
}

@ObjectType('MarkDetails')
export class MarkDetailsType {
  @Field(() => ID) meetingId: string;
  @Field(() => String, { nullable: true, description: 'Who came: the holder or, for a deputy, who deputised.' }) attendedBy?: string | null;
  @Field(() => Boolean) remote: boolean;
  @Field(() => Boolean) late: boolean;
  @Field(() => Boolean) leftEarly: boolean;
  @Field(() => LocalDateScalar, { nullable: true }) apologyReceivedOn?: string | null;
  @Field(() => ApologyClassEnum, { nullable: true }) apologyClass?: ApologyClass | null;
  @Field(() => Boolean, { nullable: true }) apologyAccepted?: boolean | null;
  @Field(() => String, { nullable: true }) note?: string | null;
  @Field(() => Boolean, { description: 'True when the mark was changed after sign-off.' }) isCorrected: boolean;
}

@ObjectType('MatrixColumn', { description: 'One meeting.' })
export class MatrixColumnType {
  @Field(() => ID) id: string;
  @Field(() => ID) meetingId: string;
  @Field(() => String) title: string;
  @Field(() => LocalDateScalar) date: string;
  @Field(() => DatePrecisionEnum) dateKnownTo: DatePrecision;
  @Field(() => MeetingStateEnum) state: MeetingState;
  @Field(() => Boolean) isSignedOff: boolean;
  @Field(() => Int) meetingVersion: number;
  @Field(() => String, { nullable: true }) chairsDiscretionReason?: string | null;
  @Field(() => TallyType, { description: 'Over the seats that count towards coverage.' }) totals: TallyType;
  @Field(() => QuorumType) quorum: QuorumType;
}

@ObjectType('MatrixRow', { description: 'One seat.' })
export class MatrixRowType {
  @Field(() => ID) id: string;
  @Field(() => ID) seatId: string;
  @Field(() => String) seatName: string;
  @Field(() => String) shortName: string;
  @Field(() => [String]) aliases: string[];
  @Field(() => ID, { nullable: true }) agencyId?: string | null;
  @Field(() => String, { nullable: true }) agencyName?: string | null;
  @Field(() => SectorEnum) sector: Sector;
  @Field(() => SeatClassEnum) seatClass: SeatClass;
  @Field(() => Boolean) countsTowardsCoverage: boolean;
  @Field(() => LocalDateScalar, { nullable: true }) seatFrom?: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) seatTo?: string | null;
  @Field(() => [AttendanceStatusEnum], { description: 'One for each column. NOT_EXPECTED where the seat did not exist that day.' })
  marks: AttendanceStatus[];
  @Field(() => [Int], { description: 'One for each column; 0 where nothing has been recorded. Send it back as expectedVersion.' })
  versions: number[];
  @Field(() => [MarkDetailsType], { description: 'Only for the marks that carry more than a status.' }) details: MarkDetailsType[];
  @Field(() => TallyType) totals: TallyType;
  @Field(() => Int, { description: 'Expected meetings in a row not covered, up to the last one recorded.' }) openStreak: number;
  @Field(() => Int) longestStreak: number;
  @Field(() => Boolean, { description: "True when the group's persistent-absence rule is broken." }) isPersistentlyAbsent: boolean;
}

@ObjectType('AttendanceMatrix', {
  description: 'Columns are meetings, rows are seats; the marks and versions of every row are aligned to the columns.',
})
export class AttendanceMatrixType {
  @Field(() => ID) id: string;
  @Field(() => GroupType) group: GroupType;
  @Field(() => ID, { nullable: true, description: 'Set when a joint group is shown for one of its boards.' }) boardId?: string | null;
  @Field(() => Int, { description: 'The reporting year by its first calendar year: 2017 is 2017/18.' }) year: number;
  @Field(() => LocalDateScalar) from: string;
  @Field(() => LocalDateScalar) to: string;
  @Field(() => QuorumRuleType, { nullable: true }) quorumRule?: QuorumRuleType | null;
  @Field(() => String, { description: 'The persistent-absence rule, in words, with the grid step.' }) absenceRule: string;
  @Field(() => [MatrixColumnType]) columns: MatrixColumnType[];
  @Field(() => [MatrixRowType]) rows: MatrixRowType[];
  @Field(() => TallyType, { description: 'Every row that counts towards coverage, over every column.' }) totals: TallyType;
  @Field(() => Float, { nullable: true, description: 'The points one meeting is worth: 25 when there are four. Null when there are none.' })
  gridStep?: number | null;
}

@ObjectType('AttendanceMark')
export class AttendanceMarkType {
  @Field(() => ID) meetingId: string;
  @Field(() => ID) seatId: string;
  @Field(() => AttendanceStatusEnum) status: AttendanceStatus;
  @Field(() => Int) version: number;
  @Field(() => MarkDetailsType) details: MarkDetailsType;
  @Field(() => String, { nullable: true }) recordedBy?: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) recordedAt?: string | null;
  @Field(() => MarkSourceEnum, { nullable: true }) source?: MarkSource | null;
}

@ObjectType('MarkChange', { description: 'One change of one mark.' })
export class MarkChangeType {
  @Field(() => ID) id: string;
  @Field(() => AttendanceStatusEnum) from: AttendanceStatus;
  @Field(() => AttendanceStatusEnum) to: AttendanceStatus;
  @Field(() => String, { description: 'The name of the person who made it.' }) by: string;
  @Field(() => DateTimeScalar) at: string;
  @Field(() => MarkSourceEnum) source: MarkSource;
  @Field(() => String, { nullable: true }) reason?: string | null;
}

@InputType()
export class MarkDetailsInput {
  @Field(() => String, { nullable: true }) attendedBy?: string | null;
  @Field(() => Boolean, { nullable: true }) remote?: boolean | null;
  @Field(() => Boolean, { nullable: true }) late?: boolean | null;
  @Field(() => Boolean, { nullable: true }) leftEarly?: boolean | null;
  @Field(() => LocalDateScalar, { nullable: true }) apologyReceivedOn?: string | null;
  @Field(() => ApologyClassEnum, { nullable: true }) apologyClass?: ApologyClass | null;
  @Field(() => Boolean, { nullable: true }) apologyAccepted?: boolean | null;
  @Field(() => String, { nullable: true }) note?: string | null;
}
