import { type MeetingState, meetingStates } from '@quorate/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { wordsAsEnum } from '../platform/enum.ts';
import { DateTimeScalar, LocalDateScalar } from '../platform/scalars.ts';
import { UserError } from '../platform/user-error.ts';
import { type DatePrecision, datePrecisions, type MeetingMode, meetingModes } from './meeting.entity.ts';

export const DatePrecisionEnum = wordsAsEnum('DatePrecision', datePrecisions);
export const MeetingModeEnum = wordsAsEnum('MeetingMode', meetingModes);
export const MeetingStateEnum = wordsAsEnum('MeetingState', meetingStates);

@ObjectType('InAttendance', { description: 'Someone who was there and holds no seat.' })
export class InAttendanceType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) capacity?: string | null;
}

@ObjectType('Meeting')
export class MeetingType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => LocalDateScalar) date: string;
  @Field(() => DatePrecisionEnum, { description: 'MONTH when the source gives the month only; the date is then the first of that month.' })
  dateKnownTo: DatePrecision;
  @Field(() => String, { nullable: true, description: 'Local time as HH:MM.' }) startsAt?: string | null;
  @Field(() => String, { nullable: true, description: 'Local time as HH:MM.' }) endsAt?: string | null;
  @Field(() => String, { nullable: true }) place?: string | null;
  @Field(() => String, { nullable: true }) link?: string | null;
  @Field(() => MeetingModeEnum) mode: MeetingMode;
  @Field(() => MeetingStateEnum) state: MeetingState;
  @Field(() => Boolean, { description: 'True when the record is settled: changing it then needs a reason.' }) isSignedOff: boolean;
  @Field(() => DateTimeScalar, { nullable: true }) signedOffAt?: string | null;
  @Field(() => String, { nullable: true }) signedOffBy?: string | null;
  @Field(() => String, { nullable: true }) chairsDiscretionReason?: string | null;
  @Field(() => String, { nullable: true }) cancelledReason?: string | null;
  @Field(() => Int, { description: 'Send it back as expectedVersion.' }) version: number;
}

@ObjectType()
export class MeetingPayload {
  @Field(() => MeetingType, { nullable: true }) meeting?: MeetingType | null;
  @Field(() => [UserError]) userErrors: UserError[];
}

@InputType()
export class PlanMeetingInput {
  @Field(() => ID) groupId: string;
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => LocalDateScalar) date: string;
  @Field(() => String, { nullable: true }) startsAt?: string | null;
  @Field(() => String, { nullable: true }) endsAt?: string | null;
  @Field(() => String, { nullable: true }) place?: string | null;
  @Field(() => String, { nullable: true }) link?: string | null;
  @Field(() => MeetingModeEnum) mode: MeetingMode;
}

@InputType()
export class UpdateMeetingInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => LocalDateScalar) date: string;
  @Field(() => String, { nullable: true }) startsAt?: string | null;
  @Field(() => String, { nullable: true }) endsAt?: string | null;
  @Field(() => String, { nullable: true }) place?: string | null;
  @Field(() => String, { nullable: true }) link?: string | null;
  @Field(() => MeetingModeEnum) mode: MeetingMode;
}

@InputType()
export class CancelMeetingInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => String) reason: string;
}

@InputType()
export class SignOffMeetingInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class ChairsDiscretionInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => String) reason: string;
}

@InputType()
export class AddInAttendanceInput {
  @Field(() => ID) meetingId: string;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) capacity?: string | null;
}

@InputType()
export class RemoveInAttendanceInput {
  @Field(() => ID) meetingId: string;
  @Field(() => ID) id: string;
}
