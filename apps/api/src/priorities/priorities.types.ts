import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { UserError } from '../platform/user-error.ts';

@ObjectType('Priority', { description: 'What a board has decided to put first for some years.' })
export class PriorityType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Its place among the priorities, from 1.' }) position: number;
  @Field(() => String) name: string;
  @Field(() => String) description: string;
  @Field(() => Int, { description: 'The first reporting year, by its first calendar year: 2017 is 2017/18.' }) fromYear: number;
  @Field(() => Int, { nullable: true, description: 'The last reporting year; null while it runs.' }) toYear?: number | null;
  @Field(() => [String], { description: 'What is to be different for children or adults, one sentence each.' }) outcomes: string[];
  @Field(() => Boolean, { description: 'True when it was made up for the sample.' }) isInvented: boolean;
  @Field(() => Int, { description: 'Send it back as expectedVersion.' }) version: number;
}

@ObjectType()
export class PriorityPayload {
  @Field(() => PriorityType, { nullable: true }) priority?: PriorityType | null;
  @Field(() => [UserError]) userErrors: UserError[];
}

@InputType()
export class CreatePriorityInput {
  @Field(() => ID) boardId: string;
  @Field(() => String) name: string;
  @Field(() => String) description: string;
  @Field(() => Int) fromYear: number;
  @Field(() => Int, { nullable: true }) toYear?: number | null;
  @Field(() => ID, { nullable: true, description: 'A group of the board.' }) leadGroupId?: string | null;
  @Field(() => [String], { defaultValue: [], description: 'At most 20.' }) outcomes: string[];
}

@InputType()
export class UpdatePriorityInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => String) name: string;
  @Field(() => String) description: string;
  @Field(() => Int) fromYear: number;
  @Field(() => Int, { nullable: true }) toYear?: number | null;
  @Field(() => ID, { nullable: true, description: 'A group of the board.' }) leadGroupId?: string | null;
  @Field(() => [String], { description: 'At most 20.' }) outcomes: string[];
}
