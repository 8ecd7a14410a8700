import { type ScenarioBasis, scenarioBases } from '@quorate/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { AgencyNameType } from '../membership/membership.types.ts';
import { wordsAsEnum } from '../platform/enum.ts';
import { DateTimeScalar, PenceScalar } from '../platform/scalars.ts';
import { UserError } from '../platform/user-error.ts';
import { BoardYearInput } from './budgets.types.ts';

export const ScenarioBasisEnum = wordsAsEnum('ScenarioBasis', scenarioBases, 'How a what-if shares the budget out.');

@ObjectType('ScenarioLine')
export class ScenarioLineType {
  @Field(() => AgencyNameType) agency: AgencyNameType;
  @Field(() => PenceScalar, { description: 'What is agreed in truth.' }) agreed: number;
  @Field(() => PenceScalar, { description: 'What it would pay.' }) pence: number;
  @Field(() => PenceScalar, { description: 'Below zero where it would pay less.' }) difference: number;
  @Field(() => Int, { nullable: true, description: 'People served, or a weight, where the basis goes by it.' }) weight?: number | null;
}

@ObjectType('Scenario', { description: 'A what-if about who pays which share. It totals the same budget and touches nothing.' })
export class ScenarioType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => ScenarioBasisEnum) basis: ScenarioBasis;
  @Field(() => String, { description: 'The rule, in words.' }) rule: string;
  @Field(() => PenceScalar, { description: 'The budget that is shared out.' }) total: number;
  @Field(() => [ScenarioLineType]) lines: ScenarioLineType[];
  @Field(() => [String], { description: 'Why it cannot be worked out now, as sentences; then it has no lines.' }) problems: string[];
  @Field(() => String) by: string;
  @Field(() => DateTimeScalar) at: string;
  @Field(() => Int, { description: 'Send it back as expectedVersion.' }) version: number;
}

@ObjectType()
export class ScenarioPayload {
  @Field(() => ScenarioType, { nullable: true }) scenario?: ScenarioType | null;
  @Field(() => [UserError]) userErrors: UserError[];
}

@InputType()
export class ScenarioWeightInput {
  @Field(() => ID) agencyId: string;
  @Field(() => Int) weight: number;
}

@InputType()
export class SaveScenarioInput extends BoardYearInput {
  @Field(() => ID, { nullable: true, description: 'Left out for a new one.' }) id?: string | null;
  @Field(() => Int, { nullable: true, description: 'With an id.' }) expectedVersion?: number | null;
  @Field(() => String) name: string;
  @Field(() => ScenarioBasisEnum) basis: ScenarioBasis;
  @Field(() => [ScenarioWeightInput], { defaultValue: [] }) weights: ScenarioWeightInput[];
}

@InputType()
export class RemoveScenarioInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
}
