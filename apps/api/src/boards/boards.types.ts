import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { wordsAsEnum } from '../platform/enum.ts';
import { LocalDateScalar } from '../platform/scalars.ts';
import { UserError } from '../platform/user-error.ts';
import { type BodyType, bodyTypes } from './board.entity.ts';
import { type GroupKind, groupKinds } from './group.entity.ts';

export const BodyTypeEnum = wordsAsEnum('BodyType', bodyTypes);
export const GroupKindEnum = wordsAsEnum('GroupKind', groupKinds);

@ObjectType('Board', { description: 'A safeguarding partnership: the tenant that everything else belongs to.' })
export class BoardType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) shortName: string;
  @Field(() => BodyTypeEnum) bodyType: BodyType;
  @Field(() => String) area: string;
  @Field(() => String, { nullable: true }) vision?: string | null;
  @Field(() => Int, { description: 'The month the reporting year starts in: 4 for 1 April.' }) yearStartsInMonth: number;
  @Field(() => Boolean, { description: "False when the board publishes '3 of 4' without a percentage." }) showsPercentages: boolean;
  @Field(() => Boolean, { description: 'True when the board is the sample that comes with Quorate.' }) isSample: boolean;
}

@ObjectType('BoardName', { description: 'A board that shares a joint group or a seat: its name, and nothing behind it.' })
export class BoardNameType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) shortName: string;
}

@ObjectType('GroupOwnership', { description: 'That a board owns a group, from one day to another.' })
export class GroupOwnershipType {
  @Field(() => BoardNameType) board: BoardNameType;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Null: from the beginning.' }) from?: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) to?: string | null;
}

@ObjectType('QuorumRule')
export class QuorumRuleType {
  @Field(() => String, { description: 'The rule as the terms of reference would print it.' }) statement: string;
  @Field(() => Boolean) deputiesCount: boolean;
  @Field(() => Boolean) chairsDiscretion: boolean;
  @Field(() => Boolean, { description: 'True when the rule is an example because the source does not print one.' }) isExample: boolean;
  @Field(() => String, { description: 'The rule as data: JSON in the form that @quorate/domain evaluates.' }) expression: string;
}

@ObjectType('Group', { description: 'A body that meets: the board itself, its executive, a subgroup, a panel.' })
export class GroupType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) shortName: string;
  @Field(() => GroupKindEnum) kind: GroupKind;
  @Field(() => String, { nullable: true }) purpose?: string | null;
}

@ObjectType('GroupName', { description: 'A group that owns a plan or leads a priority: its name, and nothing behind it.' })
export class GroupNameType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) shortName: string;
}

@ObjectType()
export class BoardPayload {
  @Field(() => BoardType, { nullable: true }) board?: BoardType | null;
  @Field(() => [UserError]) userErrors: UserError[];
}

@ObjectType()
export class GroupPayload {
  @Field(() => GroupType, { nullable: true }) group?: GroupType | null;
  @Field(() => [UserError]) userErrors: UserError[];
}

@InputType()
export class CreateBoardInput {
  @Field(() => String) name: string;
  @Field(() => String) shortName: string;
  @Field(() => BodyTypeEnum) bodyType: BodyType;
  @Field(() => String) area: string;
}

@InputType()
export class UpdateBoardInput {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) shortName: string;
  @Field(() => String) area: string;
  @Field(() => Boolean) showsPercentages: boolean;
}

@InputType()
export class CreateGroupInput {
  @Field(() => [ID]) boardIds: string[];
  @Field(() => String) name: string;
  @Field(() => String) shortName: string;
  @Field(() => GroupKindEnum) kind: GroupKind;
  @Field(() => ID, { nullable: true }) parentId?: string | null;
  @Field(() => String, { nullable: true }) purpose?: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Left out: from the beginning, so that past meetings can be recorded.' })
  from?: string | null;
}

@InputType()
export class UpdateGroupInput {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) shortName: string;
  @Field(() => String, { nullable: true }) purpose?: string | null;
}
