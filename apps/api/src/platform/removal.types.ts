import type { Violation } from '@quorate/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { UserError, userErrors } from './user-error.ts';

@InputType()
export class RemoveInput {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The version that the person saw.' }) expectedVersion: number;
}

@ObjectType()
export class RemovalPayload {
  @Field(() => ID, { nullable: true, description: 'The id of what is gone; null when it stays.' }) removedId?: string | null;
  @Field(() => [UserError]) userErrors: UserError[];
}

export const staysBecause = (violations: readonly Violation[]): RemovalPayload => ({ userErrors: userErrors(violations) });
