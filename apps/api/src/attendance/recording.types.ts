import { type AttendanceStatus } from '@quorate/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { wordsAsEnum } from '../platform/enum.ts';
import { UserError } from '../platform/user-error.ts';
import { AttendanceMarkType, AttendanceStatusEnum, MarkDetailsInput } from './attendance.types.ts';

export const markOutcomes = ['RECORDED', 'UNCHANGED', 'CONFLICT', 'FORBIDDEN', 'INVALID'] as const;
export type MarkOutcome = (typeof markOutcomes)[number];
export const MarkOutcomeEnum = wordsAsEnum('MarkOutcome', markOutcomes);

@InputType()
export class MarkInput {
  @Field(() => ID) meetingId: string;
  @Field(() => ID) seatId: string;
  @Field(() => AttendanceStatusEnum) status: AttendanceStatus;
  @Field(() => Int, { description: 'The version the person saw; 0 for a mark not recorded.' }) expectedVersion: number;
  @Field(() => MarkDetailsInput, { nullable: true, description: 'Left out, the details stay as they are.' })
  details?: MarkDetailsInput | null;
}

@InputType()
export class RecordAttendanceInput {
  @Field(() => ID, { description: 'Made by the client, once for each batch, so that sending it twice records it once.' }) batchId: string;
  @Field(() => [MarkInput], { description: 'At most 2,000.' }) marks: MarkInput[];
}

@InputType()
export class MarkRestInput {
  @Field(() => ID) batchId: string;
  @Field(() => ID) meetingId: string;
  @Field(() => AttendanceStatusEnum) status: AttendanceStatus;
}

@InputType()
export class UndoBatchInput {
  @Field(() => ID, { description: 'A new id, for the batch that undoes.' }) batchId: string;
  @Field(() => ID, { description: 'The batch to put back.' }) undo: string;
}

@InputType()
export class CorrectMarkInput {
  @Field(() => ID) batchId: string;
  @Field(() => MarkInput) mark: MarkInput;
  @Field(() => String, { description: 'Why the record is changed after sign-off. It is kept with the change.' }) reason: string;
}

@ObjectType('MarkResult')
export class MarkResultType {
  @Field(() => ID) meetingId: string;
  @Field(() => ID) seatId: string;
  @Field(() => MarkOutcomeEnum) outcome: MarkOutcome;
  @Field(() => AttendanceMarkType, {
    nullable: true,
    description: 'What the register holds now; null when the mark may not be seen or does not exist.',
  })
  mark?: AttendanceMarkType | null;
  @Field(() => String, { nullable: true }) message?: string | null;
}

@ObjectType()
export class RecordAttendancePayload {
  @Field(() => ID) batchId: string;
  @Field(() => [MarkResultType]) results: MarkResultType[];
  @Field(() => [UserError]) userErrors: UserError[];
}
