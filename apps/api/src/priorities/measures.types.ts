import type { MeasureStatus } from '@quorate/domain';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { wordsAsEnum } from '../platform/enum.ts';
import { LocalDateScalar } from '../platform/scalars.ts';
import { UserError } from '../platform/user-error.ts';
import { type MeasureDirection, measureDirections } from './measure.entity.ts';

export const MeasureDirectionEnum = wordsAsEnum(
  'MeasureDirection',
  measureDirections,
  'Which way it is to go; LEVEL is to stay where it is.',
);
export const MeasureMovementEnum = wordsAsEnum(
  'MeasureMovement',
  ['TOWARDS', 'AWAY', 'NONE'] as const,
  'TOWARDS is the way the board wants.',
);

@ObjectType('Measure', { description: 'A number that tells whether a priority makes a difference.' })
export class MeasureType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Its place among the measures of its priority, from 1.' }) position: number;
  @Field(() => String) name: string;
  @Field(() => String, { description: "What is counted: 'children', '%'." }) unit: string;
  @Field(() => String, { nullable: true, description: 'What is in it and what is not.' }) definition?: string | null;
  @Field(() => Float, { nullable: true }) target?: number | null;
  @Field(() => MeasureDirectionEnum) direction: MeasureDirection;
  @Field(() => Boolean, { description: 'True when it was made up for the sample.' }) isInvented: boolean;
  @Field(() => Int, { description: 'Send it back as expectedVersion. A new value changes it too.' }) version: number;
}

@ObjectType('MeasureValue')
export class MeasureValueType {
  @Field(() => ID) id: string;
  @Field(() => LocalDateScalar, { description: 'The last day it tells of.' }) date: string;
  @Field(() => Float) value: number;
  @Field(() => String, { nullable: true }) note?: string | null;
  @Field(() => Boolean, { description: 'True when it was made up for the sample.' }) isInvented: boolean;
}

@ObjectType('MeasureStatus', { description: 'Where a measure stands.' })
export class MeasureStatusType implements MeasureStatus {
  @Field(() => Float, { nullable: true }) latest: number | null;
  @Field(() => Float, { nullable: true }) previous: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Null without a target or a value.' }) isMet: boolean | null;
  @Field(() => MeasureMovementEnum, { nullable: true, description: 'From the value before to the latest; null until there are two.' })
  movement: MeasureStatus['movement'];
}

@ObjectType()
export class MeasurePayload {
  @Field(() => MeasureType, { nullable: true }) measure?: MeasureType | null;
  @Field(() => [UserError]) userErrors: UserError[];
}

@InputType()
export class MeasureFieldsInput {
  @Field(() => String) name: string;
  @Field(() => String) unit: string;
  @Field(() => String, { nullable: true }) definition?: string | null;
  @Field(() => Float, { nullable: true }) target?: number | null;
  @Field(() => MeasureDirectionEnum) direction: MeasureDirection;
}

@InputType()
export class CreateMeasureInput extends MeasureFieldsInput {
  @Field(() => ID) priorityId: string;
}

@InputType()
export class UpdateMeasureInput extends MeasureFieldsInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class RecordMeasureValueInput {
  @Field(() => ID) measureId: string;
  @Field(() => Int, { description: 'The version of the measure that the person saw.' }) expectedVersion: number;
  @Field(() => LocalDateScalar, { description: 'The last day it tells of. A value of the same day takes the place of the one before.' })
  date: string;
  @Field(() => Float, { nullable: true, description: 'Null takes the value of that day out.' }) value?: number | null;
  @Field(() => String, { nullable: true }) note?: string | null;
}
