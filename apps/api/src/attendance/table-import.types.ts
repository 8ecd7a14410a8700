import type { AttendanceStatus } from '@quorate/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { DatePrecision } from '../meetings/meeting.entity.ts';
import { DatePrecisionEnum, MeetingType } from '../meetings/meetings.types.ts';
import { SeatType } from '../membership/membership.types.ts';
import { wordsAsEnum } from '../platform/enum.ts';
import { LocalDateScalar } from '../platform/scalars.ts';
import { UserError } from '../platform/user-error.ts';
import { AttendanceStatusEnum } from './attendance.types.ts';

export const rowDecisions = ['USE_SEAT', 'NEW_SEAT', 'IGNORE'] as const;
export type RowDecision = (typeof rowDecisions)[number];
export const RowDecisionEnum = wordsAsEnum('RowDecision', rowDecisions);
export const matchKinds = ['EXACT', 'ALIAS', 'SIMILAR', 'CHOSEN', 'NEW', 'IGNORED', 'NONE'] as const;
export type MatchKind = (typeof matchKinds)[number];
export const MatchKindEnum = wordsAsEnum('MatchKind', matchKinds);

@InputType()
export class LegendInput {
  @Field(() => String) symbol: string;
  @Field(() => AttendanceStatusEnum) status: AttendanceStatus;
}

@InputType()
export class RowDecisionInput {
  @Field(() => String, { description: "The row's name exactly as the preview gave it." }) name: string;
  @Field(() => RowDecisionEnum) decision: RowDecision;
  @Field(() => ID, { nullable: true, description: 'The seat, with USE_SEAT.' }) seatId?: string | null;
}

@InputType()
export class ColumnDecisionInput {
  @Field(() => String, { description: "The column's label exactly as the preview gave it." }) label: string;
  @Field(() => ID, { nullable: true }) meetingId?: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day of the meeting, where the table gives only a month or nothing.' })
  date?: string | null;
  @Field(() => Boolean, { defaultValue: false }) ignore: boolean;
}

@InputType()
export class AttendanceTableInput {
  @Field(() => ID) groupId: string;
  @Field(() => ID, { nullable: true, description: 'For a joint group: the board whose seats the table lists.' }) boardId?: string | null;
  @Field(() => String, { nullable: true, description: 'Plain text, at most 1,000,000 characters.' }) text?: string | null;
  @Field(() => String, { nullable: true, description: 'From the clipboard; it wins over text where it holds a table.' }) html?:
    | string
    | null;
  @Field(() => Int, { defaultValue: 0, description: 'Which table of the paste to read, from 0.' }) tableIndex: number;
  @Field(() => [LegendInput], { defaultValue: [], description: 'What a symbol means, where the person has said.' }) legend: LegendInput[];
  @Field(() => [RowDecisionInput], { defaultValue: [], description: 'What a row is, where the person has said.' }) rows: RowDecisionInput[];
  @Field(() => [ColumnDecisionInput], { defaultValue: [], description: 'Which meeting a column is, where the person has said.' })
  columns: ColumnDecisionInput[];
}

@InputType()
export class ImportAttendanceTableInput {
  @Field(() => AttendanceTableInput) table: AttendanceTableInput;
  @Field(() => String, { description: 'The digest of the preview that was accepted.' }) digest: string;
  @Field(() => ID) batchId: string;
}

@ObjectType()
export class FoundTable {
  @Field(() => Int) index: number;
  @Field(() => String) title: string;
  @Field(() => Int) rows: number;
  @Field(() => Int) meetings: number;
}

@ObjectType()
export class PreviewColumn {
  @Field(() => String) label: string;
  @Field(() => LocalDateScalar, { nullable: true }) date?: string | null;
  @Field(() => DatePrecisionEnum, { nullable: true }) dateKnownTo?: DatePrecision | null;
  @Field(() => MeetingType, { nullable: true, description: 'The meeting already in the register; null for one that importing would make.' })
  meeting?: MeetingType | null;
  @Field(() => Boolean) isNew: boolean;
  @Field(() => Boolean) isIgnored: boolean;
  @Field(() => String, { nullable: true }) problem?: string | null;
}

@ObjectType()
export class SeatCandidate {
  @Field(() => SeatType) seat: SeatType;
  @Field(() => Int, { description: '0 to 100.' }) score: number;
}

@ObjectType()
export class PreviewRow {
  @Field(() => Int) line: number;
  @Field(() => String) name: string;
  @Field(() => MatchKindEnum) match: MatchKind;
  @Field(() => Int, { description: '0 to 100.' }) score: number;
  @Field(() => SeatType, { nullable: true }) seat?: SeatType | null;
  @Field(() => [SeatCandidate]) candidates: SeatCandidate[];
  @Field(() => [AttendanceStatusEnum], { description: 'One for each column.' }) marks: AttendanceStatus[];
  @Field(() => [String], { description: 'The marks as they stand in the paste.' }) raw: string[];
}

@ObjectType()
export class PreviewLegend {
  @Field(() => String) symbol: string;
  @Field(() => AttendanceStatusEnum) status: AttendanceStatus;
  @Field(() => Int) count: number;
  @Field(() => Boolean, { description: 'True until the person has confirmed what an ambiguous letter means.' }) needsConfirming: boolean;
}

@ObjectType()
export class PreviewProblem {
  @Field(() => Int, { nullable: true }) line?: number | null;
  @Field(() => String) message: string;
}

@ObjectType({ description: 'What importing a table would do. Nothing has been written.' })
export class AttendanceTablePreview {
  @Field(() => [FoundTable], { description: 'The tables found in the paste; choose another with tableIndex.' }) tables: FoundTable[];
  @Field(() => Int) tableIndex: number;
  @Field(() => [PreviewColumn]) columns: PreviewColumn[];
  @Field(() => [PreviewRow]) rows: PreviewRow[];
  @Field(() => [PreviewLegend]) legend: PreviewLegend[];
  @Field(() => [PreviewProblem], { description: 'What could not be read, each with its line. Everything else still previews.' })
  problems: PreviewProblem[];
  @Field(() => Int) newMarks: number;
  @Field(() => Int) changedMarks: number;
  @Field(() => Int) unchangedMarks: number;
  @Field(() => Int) newSeats: number;
  @Field(() => Int) newMeetings: number;
  @Field(() => [String], { description: 'Empty when the table can be imported; else what is still to be decided, as sentences.' })
  toDecide: string[];
  @Field(() => String, { description: 'Send it back with the import, which then writes exactly this.' }) digest: string;
}

@ObjectType()
export class ImportAttendanceTablePayload {
  @Field(() => ID) batchId: string;
  @Field(() => Int) newMarks: number;
  @Field(() => Int) changedMarks: number;
  @Field(() => Int) unchangedMarks: number;
  @Field(() => Int) newSeats: number;
  @Field(() => Int) newMeetings: number;
  @Field(() => Int, { nullable: true, description: 'The reporting year of the newest meeting in the table, to open next.' }) year?:
    | number
    | null;
  @Field(() => [UserError]) userErrors: UserError[];
}
