import { type HighlightKind, highlightKinds, type ReportState, reportStates } from '@quorate/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { QuorumType, TallyType } from '../attendance/attendance.types.ts';
import { GroupType } from '../boards/boards.types.ts';
import type { DatePrecision } from '../meetings/meeting.entity.ts';
import { DatePrecisionEnum } from '../meetings/meetings.types.ts';
import { wordsAsEnum } from '../platform/enum.ts';
import { DateTimeScalar, LocalDateScalar } from '../platform/scalars.ts';
import { UserError } from '../platform/user-error.ts';

export const ReportStateEnum = wordsAsEnum('ReportState', reportStates);
export const HighlightKindEnum = wordsAsEnum('HighlightKind', highlightKinds, 'SLIPPING says why; DECISION is asked of the board.');

@ObjectType('HighlightReport', { description: 'What a group tells its boards about one period.' })
export class HighlightReportType {
  @Field(() => ID) id: string;
  @Field(() => LocalDateScalar) from: string;
  @Field(() => LocalDateScalar) to: string;
  @Field(() => ReportStateEnum) state: ReportState;
  @Field(() => DateTimeScalar) savedAt: string;
  @Field(() => String) savedBy: string;
  @Field(() => DateTimeScalar, { nullable: true }) submittedAt?: string | null;
  @Field(() => String, { nullable: true }) submittedBy?: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) presentedAt?: string | null;
  @Field(() => String, { nullable: true }) presentedBy?: string | null;
  @Field(() => Boolean, { description: 'True when it was made up for the sample.' }) isInvented: boolean;
  @Field(() => Int, { description: 'Send it back as expectedVersion.' }) version: number;
}

@ObjectType('HighlightItem', { description: 'One thing in a report.' })
export class HighlightItemType {
  @Field(() => ID) id: string;
  @Field(() => HighlightKindEnum) kind: HighlightKind;
  @Field(() => String) text: string;
  @Field(() => Boolean, { description: 'True when it was promoted to the annual report.' }) isForAnnualReport: boolean;
  @Field(() => Boolean, { description: 'True when it was made up for the sample.' }) isInvented: boolean;
  @Field(() => Int, { description: 'Its place in the report, from 1.' }) position: number;
}

@ObjectType('ReportMeeting', { description: 'One meeting of the group in the period.' })
export class ReportMeetingType {
  @Field(() => ID) meetingId: string;
  @Field(() => String) title: string;
  @Field(() => LocalDateScalar) date: string;
  @Field(() => DatePrecisionEnum) dateKnownTo: DatePrecision;
  @Field(() => TallyType) totals: TallyType;
  @Field(() => QuorumType) quorum: QuorumType;
}

@ObjectType('ReportAttendance', { description: "Who came to the group's meetings in the period, filled in from the register." })
export class ReportAttendanceType {
  @Field(() => [ReportMeetingType]) meetings: ReportMeetingType[];
  @Field(() => TallyType, { description: 'Over the meetings that took place.' }) totals: TallyType;
}

@ObjectType('GroupReporting', { description: 'How often a group reports, and who writes the report.' })
export class GroupReportingType {
  @Field(() => Int, { nullable: true, description: 'Null: it owes no reports.' }) everyMonths?: number | null;
  @Field(() => String, { description: 'A role or a name; the chair of the group where nobody else is named.' }) owner: string;
  @Field(() => Int, { description: 'Days after a period in which its report is in time.' }) graceDays: number;
}

@ObjectType('ReportDue', { description: 'The report a group is to write next.' })
export class ReportDueType {
  @Field(() => LocalDateScalar) from: string;
  @Field(() => LocalDateScalar) to: string;
  @Field(() => LocalDateScalar, { description: 'The last day on which it is in time.' }) dueBy: string;
  @Field(() => Int, { description: 'Days since then; 0 while it is in time.' }) daysOverdue: number;
  @Field(() => String, { description: 'Who owes it: a role or a name.' }) owner: string;
  @Field(() => HighlightReportType, { nullable: true, description: 'The draft, where one was begun.' }) draft?: HighlightReportType | null;
}

@ObjectType('OverdueReport')
export class OverdueReportType extends ReportDueType {
  @Field(() => GroupType) group: GroupType;
}

@ObjectType()
export class HighlightReportPayload {
  @Field(() => HighlightReportType, { nullable: true }) report?: HighlightReportType | null;
  @Field(() => [UserError]) userErrors: UserError[];
}

@ObjectType()
export class HighlightItemPayload {
  @Field(() => HighlightItemType, { nullable: true }) item?: HighlightItemType | null;
  @Field(() => [UserError]) userErrors: UserError[];
}

@InputType()
export class DraftReportInput {
  @Field(() => ID) groupId: string;
  @Field(() => LocalDateScalar) from: string;
  @Field(() => LocalDateScalar) to: string;
}

@InputType()
export class HighlightItemInput {
  @Field(() => ID, { nullable: true, description: 'Left out for a new item.' }) id?: string | null;
  @Field(() => HighlightKindEnum) kind: HighlightKind;
  @Field(() => String, { description: 'It may be blank in a draft.' }) text: string;
  @Field(() => ID, { nullable: true, description: 'A priority of a board that owns the group.' }) priorityId?: string | null;
}

@InputType()
export class SaveReportInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => [HighlightItemInput], { description: 'All of them, in order; one that is left out is removed. At most 100.' })
  items: HighlightItemInput[];
}

@InputType()
export class ReportStepInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class PromoteHighlightInput {
  @Field(() => ID) itemId: string;
  @Field(() => Boolean, { defaultValue: true, description: 'False takes it back.' }) isForAnnualReport: boolean;
}

@InputType()
export class SetGroupReportingInput {
  @Field(() => ID) groupId: string;
  @Field(() => Int, { nullable: true, description: 'From 1 to 12; null when it owes no reports.' }) everyMonths?: number | null;
  @Field(() => String, { nullable: true, description: 'A role or a name.' }) owner?: string | null;
}
