import { type RiskBand, type RiskTrend, riskBands } from '@quorate/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { wordsAsEnum } from '../platform/enum.ts';
import { DateTimeScalar, LocalDateScalar } from '../platform/scalars.ts';
import { UserError } from '../platform/user-error.ts';

export const RiskBandEnum = wordsAsEnum('RiskBand', riskBands);
export const RiskTrendEnum = wordsAsEnum('RiskTrend', ['RISING', 'FALLING', 'STEADY'] as const satisfies readonly RiskTrend[]);

@ObjectType('Risk', { description: 'Something that may go wrong, who watches it and what keeps it in check.' })
export class RiskType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true }) description?: string | null;
  @Field(() => String, { nullable: true, description: 'What keeps it in check.' }) controls?: string | null;
  @Field(() => String, { description: 'A role or a name.' }) owner: string;
  @Field(() => LocalDateScalar, { description: 'When it is to be looked at again.' }) reviewOn: string;
  @Field(() => LocalDateScalar) registeredOn: string;
  @Field(() => LocalDateScalar, { nullable: true }) closedOn?: string | null;
  @Field(() => String, { nullable: true }) closedReason?: string | null;
  @Field(() => Boolean, { description: 'True when it was made up for the sample.' }) isInvented: boolean;
  @Field(() => Int, { description: 'Send it back as expectedVersion. A new score changes it too.' }) version: number;
}

@ObjectType('RiskLevel', { description: 'Likelihood times impact, each from 1 to 5.' })
export class RiskLevelType {
  @Field(() => Int) likelihood: number;
  @Field(() => Int) impact: number;
  @Field(() => Int, { description: 'From 1 to 25.' }) score: number;
  @Field(() => RiskBandEnum) band: RiskBand;
}

@ObjectType('RiskScore', { description: 'How a risk was scored on a day. It is never altered.' })
export class RiskScoreType {
  @Field(() => ID) id: string;
  @Field(() => LocalDateScalar) date: string;
  @Field(() => RiskLevelType, { description: 'As it would be before its controls.' }) before: RiskLevelType;
  @Field(() => RiskLevelType, { description: 'As it is after its controls.' }) after: RiskLevelType;
  @Field(() => String, { nullable: true }) note?: string | null;
  @Field(() => String, { description: 'The name of the person who scored it.' }) by: string;
  @Field(() => DateTimeScalar) at: string;
}

@ObjectType()
export class RiskPayload {
  @Field(() => RiskType, { nullable: true }) risk?: RiskType | null;
  @Field(() => [UserError]) userErrors: UserError[];
}

@InputType()
export class RiskLevelsInput {
  @Field(() => Int, { description: 'From 1 to 5.' }) likelihood: number;
  @Field(() => Int, { description: 'From 1 to 5.' }) impact: number;
}

@InputType()
export class RiskFieldsInput {
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true }) description?: string | null;
  @Field(() => String, { nullable: true }) controls?: string | null;
  @Field(() => String, { description: 'A role or a name.' }) owner: string;
  @Field(() => LocalDateScalar) reviewOn: string;
  @Field(() => ID, { nullable: true, description: 'A priority of the board.' }) priorityId?: string | null;
  @Field(() => ID, { nullable: true, description: "An action of the board's plans." }) actionId?: string | null;
}

@InputType()
export class RegisterRiskInput extends RiskFieldsInput {
  @Field(() => ID) boardId: string;
  @Field(() => RiskLevelsInput, { description: 'Before its controls.' }) before: RiskLevelsInput;
  @Field(() => RiskLevelsInput, { description: 'After its controls.' }) after: RiskLevelsInput;
}

@InputType()
export class UpdateRiskInput extends RiskFieldsInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class RescoreRiskInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => RiskLevelsInput, { description: 'Before its controls.' }) before: RiskLevelsInput;
  @Field(() => RiskLevelsInput, { description: 'After its controls.' }) after: RiskLevelsInput;
  @Field(() => LocalDateScalar, { description: 'When it is to be looked at again.' }) reviewOn: string;
  @Field(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class CloseRiskInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => String) reason: string;
}
