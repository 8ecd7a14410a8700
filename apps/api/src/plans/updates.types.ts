import { type GivenRating } from '@quorate/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { wordsAsEnum } from '../platform/enum.ts';
import { LocalDateScalar } from '../platform/scalars.ts';
import { UserError } from '../platform/user-error.ts';
import { GivenRatingEnum } from '../ratings/ratings.types.ts';
import { ActionType } from './actions.types.ts';

export const actionOutcomes = ['RECORDED', 'CONFLICT', 'FORBIDDEN', 'INVALID'] as const;
export type ActionOutcome = (typeof actionOutcomes)[number];
export const ActionOutcomeEnum = wordsAsEnum('ActionOutcome', actionOutcomes);

@InputType()
export class ActionUpdateInput {
  @Field(() => ID) actionId: string;
  @Field(() => Int, { description: 'The version of the action that the person saw.' }) expectedVersion: number;
  @Field(() => LocalDateScalar, { description: 'The day it tells of: today or earlier, and not before the update before it.' })
  date: string;
  @Field(() => GivenRatingEnum) rating: GivenRating;
  @Field(() => Int, { nullable: true, description: 'How much is done, from 0 to 100.' }) percentage?: number | null;
  @Field(() => String, { defaultValue: '', description: 'Needed where the action is at risk or off track: it says why.' })
  narrative: string;
  @Field(() => String, { nullable: true, description: 'What shows that it was done.' }) evidence?: string | null;
  @Field(() => String, { nullable: true, description: 'What changed because of it.' }) impactStatement?: string | null;
  @Field(() => String, { nullable: true, description: 'How work that is off track is to get back.' }) recovery?: string | null;
}

@InputType()
export class RecordUpdatesInput {
  @Field(() => ID, { description: 'Made by the client, once for each batch, so that sending it twice records it once.' }) batchId: string;
  @Field(() => [ActionUpdateInput], { description: 'At most 500, one for each action.' }) updates: ActionUpdateInput[];
}

@InputType()
export class ActionToRollInput {
  @Field(() => ID) actionId: string;
  @Field(() => Int, { description: 'The version of the action that the person saw.' }) expectedVersion: number;
}

@InputType()
export class RollActionsInput {
  @Field(() => ID, { description: 'A later phase of the same plan.' }) phaseId: string;
  @Field(() => [ActionToRollInput], { description: 'At most 500.' }) actions: ActionToRollInput[];
}

@ObjectType('ActionResult')
export class ActionResultType {
  @Field(() => ID) actionId: string;
  @Field(() => ActionOutcomeEnum) outcome: ActionOutcome;
  @Field(() => ActionType, {
    nullable: true,
    description: 'The action as it is now, or the one it goes on as; null when it may not be seen or does not exist.',
  })
  action?: ActionType | null;
  @Field(() => [UserError]) userErrors: UserError[];
}

@ObjectType()
export class RecordUpdatesPayload {
  @Field(() => ID) batchId: string;
  @Field(() => [ActionResultType]) results: ActionResultType[];
  @Field(() => [UserError]) userErrors: UserError[];
}

@ObjectType()
export class RollActionsPayload {
  @Field(() => [ActionResultType]) results: ActionResultType[];
  @Field(() => [UserError]) userErrors: UserError[];
}
