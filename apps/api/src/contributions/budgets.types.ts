import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { LocalDateScalar, PenceScalar } from '../platform/scalars.ts';
import { UserError } from '../platform/user-error.ts';
import { ContributionYearType } from './contributions.types.ts';

@ObjectType()
export class ContributionYearPayload {
  @Field(() => ContributionYearType, { nullable: true, description: 'The year as it is now.' }) year?: ContributionYearType | null;
  @Field(() => [UserError]) userErrors: UserError[];
}

@InputType()
export class BoardYearInput {
  @Field(() => ID) boardId: string;
  @Field(() => Int, { description: '2017 is 2017/18.' }) year: number;
}

@InputType()
export class OpenBudgetInput extends BoardYearInput {
  @Field(() => PenceScalar, { nullable: true, description: 'Left out: the closing reserve of the year before.' })
  openingReserve?: number | null;
  @Field(() => Boolean, { defaultValue: true, description: 'Takes over the budget lines and what partners agreed the year before.' })
  copiesYearBefore: boolean;
}

@InputType()
export class BudgetLineInput {
  @Field(() => ID, { nullable: true, description: 'Left out for a new line.' }) id?: string | null;
  @Field(() => String) name: string;
  @Field(() => PenceScalar, { nullable: true }) budgeted?: number | null;
}

@InputType()
export class UpdateBudgetInput extends BoardYearInput {
  @Field(() => Int) expectedVersion: number;
  @Field(() => PenceScalar) openingReserve: number;
  @Field(() => LocalDateScalar) invoiceBy: string;
  @Field(() => [BudgetLineInput], { description: 'All of them, in order; one that is left out is removed. At most 50.' })
  lines: BudgetLineInput[];
}

@InputType()
export class BudgetStepInput extends BoardYearInput {
  @Field(() => Int) expectedVersion: number;
}
