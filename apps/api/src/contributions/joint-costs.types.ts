import type { JointCostBasis } from '@quorate/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDateScalar, PenceScalar } from '../platform/scalars.ts';
import { BoardYearInput } from './budgets.types.ts';
import { JointCostBasisEnum } from './contributions.types.ts';

@InputType()
export class SharingBoardInput {
  @Field(() => ID) boardId: string;
  @Field(() => Int, { nullable: true, description: 'A whole number above zero, with CUSTOM only.' }) weight?: number | null;
}

@InputType()
export class RecordJointCostInput extends BoardYearInput {
  @Field(() => ID, { description: 'Made by the client, so that sending it twice records it once.' }) batchId: string;
  @Field(() => String) name: string;
  @Field(() => PenceScalar) pence: number;
  @Field(() => LocalDateScalar, { description: 'Today or earlier.' }) date: string;
  @Field(() => JointCostBasisEnum) basis: JointCostBasis;
  @Field(() => [SharingBoardInput], { description: 'Every board that shares it, this one too. The viewer must administer them all.' })
  boards: SharingBoardInput[];
  @Field(() => String, { nullable: true, description: 'Needed where the year is closed for one of the boards.' }) reason?: string | null;
}

@InputType()
export class TakeBackJointCostInput extends BoardYearInput {
  @Field(() => ID) id: string;
  @Field(() => String) reason: string;
}
