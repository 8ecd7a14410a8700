import { challengeStates } from '@quorate/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { wordsAsEnum } from '../platform/enum.ts';
import { LocalDateScalar } from '../platform/scalars.ts';
import { UserError } from '../platform/user-error.ts';

export const ChallengeStateEnum = wordsAsEnum('ChallengeState', challengeStates, 'CHANGED: there is evidence that something changed.');

@ObjectType('Challenge', { description: 'That one partner asked another to account for something.' })
export class ChallengeType {
  @Field(() => ID) id: string;
  @Field(() => LocalDateScalar) raisedOn: string;
  @Field(() => String, { description: 'Who challenged: an agency, a group or a role.' }) challenger: string;
  @Field(() => String, { description: 'Who was challenged: an agency, a group or a role.' }) challenged: string;
  @Field(() => String) issue: string;
  @Field(() => LocalDateScalar) responseDue: string;
  @Field(() => String, { nullable: true }) response?: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) respondedOn?: string | null;
  @Field(() => String, { nullable: true }) evidenceOfChange?: string | null;
  @Field(() => Boolean, { description: 'True when it was made up for the sample.' }) isInvented: boolean;
  @Field(() => Int, { description: 'Send it back as expectedVersion.' }) version: number;
}

@ObjectType()
export class ChallengePayload {
  @Field(() => ChallengeType, { nullable: true }) challenge?: ChallengeType | null;
  @Field(() => [UserError]) userErrors: UserError[];
}

@InputType()
export class LogChallengeInput {
  @Field(() => ID) boardId: string;
  @Field(() => LocalDateScalar) raisedOn: string;
  @Field(() => String) challenger: string;
  @Field(() => String, { nullable: true, description: "Left out with an agency: then it is the agency's name." }) challenged?:
    | string
    | null;
  @Field(() => ID, { nullable: true }) challengedAgencyId?: string | null;
  @Field(() => String) issue: string;
  @Field(() => LocalDateScalar) responseDue: string;
  @Field(() => ID, { nullable: true, description: 'A priority of the board.' }) priorityId?: string | null;
  @Field(() => ID, { nullable: true, description: "An action of the board's plans." }) actionId?: string | null;
}

@InputType()
export class RespondToChallengeInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => String) response: string;
  @Field(() => LocalDateScalar, { description: 'Today or earlier.' }) respondedOn: string;
}

@InputType()
export class RecordEvidenceOfChangeInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => String) evidenceOfChange: string;
}
