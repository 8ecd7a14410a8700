import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../platform/scalars.ts';
import { UserError } from '../platform/user-error.ts';
import { BoardYearInput } from './budgets.types.ts';

@ObjectType('LineQuestion', { description: 'What a partner asked about its own line, and what the board answered.' })
export class LineQuestionType {
  @Field(() => ID) id: string;
  @Field(() => String) question: string;
  @Field(() => String) askedBy: string;
  @Field(() => DateTimeScalar) askedAt: string;
  @Field(() => String, { nullable: true }) answer?: string | null;
  @Field(() => String, { nullable: true }) answeredBy?: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) answeredAt?: string | null;
  @Field(() => Boolean, { description: 'True when it was made up for the sample.' }) isInvented: boolean;
  @Field(() => Int, { description: 'Send it back as expectedVersion.' }) version: number;
}

@ObjectType()
export class LineQuestionPayload {
  @Field(() => LineQuestionType, { nullable: true }) question?: LineQuestionType | null;
  @Field(() => [UserError]) userErrors: UserError[];
}

@InputType()
export class QuestionLineInput extends BoardYearInput {
  @Field(() => ID) agencyId: string;
  @Field(() => String) question: string;
}

@InputType()
export class AnswerQuestionInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => String) answer: string;
}
