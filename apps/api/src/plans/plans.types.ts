import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { BoardNameType, GroupNameType } from '../boards/boards.types.ts';
import { LocalDateScalar } from '../platform/scalars.ts';
import { UserError } from '../platform/user-error.ts';

@ObjectType('Plan', {
  description: 'An action plan: what is to be done about priorities, in phases. A joint plan shows for each board that owns it.',
})
export class PlanType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true, description: 'The strategy it delivers.' }) strategy?: string | null;
  @Field(() => Int, { description: 'How often each action is to be reported on; after that it has no update.' }) updateEveryMonths: number;
  @Field(() => Boolean, { description: 'True when it was made up for the sample.' }) isInvented: boolean;
  @Field(() => Int, { description: 'Send it back as expectedVersion.' }) version: number;
}

@ObjectType('PlanOwner', { description: 'That a board owns a plan, itself or through one of its groups.' })
export class PlanOwnerType {
  @Field(() => BoardNameType) board: BoardNameType;
  @Field(() => GroupNameType, { nullable: true, description: 'Null when the board itself owns it.' }) group?: GroupNameType | null;
}

@ObjectType('PlanPhase', { description: 'A year or another part of a plan.' })
export class PlanPhaseType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => LocalDateScalar) from: string;
  @Field(() => LocalDateScalar) to: string;
  @Field(() => Int, { description: 'Its place in the plan, from 1.' }) position: number;
  @Field(() => Boolean, { description: 'True when its dates were made up for the sample.' }) isInvented: boolean;
  @Field(() => Int, { description: 'Send it back as expectedVersion.' }) version: number;
}

@ObjectType()
export class PlanPayload {
  @Field(() => PlanType, { nullable: true }) plan?: PlanType | null;
  @Field(() => [UserError]) userErrors: UserError[];
}

@ObjectType()
export class PlanPhasePayload {
  @Field(() => PlanPhaseType, { nullable: true }) phase?: PlanPhaseType | null;
  @Field(() => [UserError]) userErrors: UserError[];
}

@InputType()
export class PlanOwnerInput {
  @Field(() => ID) boardId: string;
  @Field(() => ID, { nullable: true, description: 'Left out when the board itself owns the plan.' }) groupId?: string | null;
}

@InputType()
export class CreatePlanInput {
  @Field(() => [PlanOwnerInput], { description: 'With several boards it is a joint plan; the viewer must administer them all.' })
  owners: PlanOwnerInput[];
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) strategy?: string | null;
  @Field(() => Int, { defaultValue: 3, description: 'From 1 to 12.' }) updateEveryMonths: number;
  @Field(() => [ID], { defaultValue: [], description: 'Priorities of the boards that own it.' }) priorityIds: string[];
}

@InputType()
export class UpdatePlanInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) strategy?: string | null;
  @Field(() => Int, { description: 'From 1 to 12.' }) updateEveryMonths: number;
  @Field(() => [ID], { description: 'Priorities of the boards that own it.' }) priorityIds: string[];
}

@InputType()
export class SetPlanOwnersInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => [PlanOwnerInput], {
    description: 'Of the boards that the viewer administers; a board is left out when it no longer owns the plan.',
  })
  owners: PlanOwnerInput[];
}

@InputType()
export class AddPhaseInput {
  @Field(() => ID) planId: string;
  @Field(() => String) name: string;
  @Field(() => LocalDateScalar) from: string;
  @Field(() => LocalDateScalar) to: string;
}

@InputType()
export class UpdatePhaseInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => String) name: string;
  @Field(() => LocalDateScalar) from: string;
  @Field(() => LocalDateScalar) to: string;
}
