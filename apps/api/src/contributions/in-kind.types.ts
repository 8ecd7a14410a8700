import { Field, ID, InputType, Int } from 'type-graphql';
import { PenceScalar } from '../platform/scalars.ts';
import { BoardYearInput } from './budgets.types.ts';

@InputType()
export class InKindFieldsInput extends BoardYearInput {
  @Field(() => String) what: string;
  @Field(() => Int, { description: 'Hundredths of a unit: 750 is 7.5.' }) quantity: number;
  @Field(() => String, { description: "What is counted: 'hours', 'days'." }) unit: string;
  @Field(() => PenceScalar, { nullable: true, description: 'What one unit is worth; not together with a stated value.' }) rate?:
    | number
    | null;
  @Field(() => PenceScalar, { nullable: true, description: 'What the whole is worth.' }) stated?: number | null;
  @Field(() => String, { nullable: true, description: 'Where the rate or the value comes from.' }) basis?: string | null;
  @Field(() => String, { nullable: true, description: 'Needed in a closed year.' }) reason?: string | null;
}

@InputType()
export class RecordInKindInput extends InKindFieldsInput {
  @Field(() => ID) agencyId: string;
}

@InputType()
export class ChangeInKindInput extends InKindFieldsInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class RemoveInKindInput extends BoardYearInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => String, { nullable: true, description: 'Needed in a closed year.' }) reason?: string | null;
}
