import { type ContributionPolicy, monthNames, type Violation } from '@quorate/domain';
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Board } from '../boards/board.entity.ts';
import { BoardPayload, BoardType } from '../boards/boards.types.ts';
import { administered } from '../platform/administered.ts';
import { type RequestContext, signedIn } from '../platform/context.ts';
import { userErrors } from '../platform/user-error.ts';
import { Budget } from './budget.entity.ts';
import { ContributionPolicyEnum } from './contributions.types.ts';

@InputType()
export class SetFundingInput {
  @Field(() => ID) boardId: string;
  @Field(() => ContributionPolicyEnum) policy: ContributionPolicy;
  @Field(() => Int, { nullable: true, description: 'Children who live in its area, to split joint costs by.' }) children?: number | null;
  @Field(() => Int, { description: 'From 1 to 12: 4 for 1 April.' }) financialYearStartsInMonth: number;
}

@Resolver(() => BoardType)
export class FundingSettingsResolver {
  @Mutation(() => BoardPayload, {
    description: "Says what partners see of each other's money, when the financial year starts, and how many children live in the area.",
  })
  async setFunding(@Arg('input', () => SetFundingInput) input: SetFundingInput, @Ctx() context: RequestContext): Promise<BoardPayload> {
    signedIn(context);
    const { found: board, violations: refused } = await administered(context, Board, {
      what: 'board',
      id: input.boardId,
      field: 'boardId',
    });
    if (!board) return { userErrors: userErrors(refused) };
    const { policy, children = null, financialYearStartsInMonth } = input;
    const settled = await context.em.count(Budget, { board: board.id, state: { $ne: 'DRAFT' } });
    const violations = [...checkChildren(children), ...checkMonth(financialYearStartsInMonth, board.financialYearStartsInMonth, settled)];
    if (violations.length > 0) return { board, userErrors: userErrors(violations) };
    Object.assign(board, { contributionPolicy: policy, children, financialYearStartsInMonth });
    await context.em.flush();
    return { board, userErrors: [] };
  }

  @FieldResolver(() => ContributionPolicyEnum)
  contributionPolicy(@Root() board: Board): ContributionPolicy {
    return board.contributionPolicy ?? 'TOTALS';
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Children who live in its area.' })
  children(@Root() board: Board): number | null {
    return board.children ?? null;
  }

  @FieldResolver(() => Int, { description: 'The month the financial year starts in: 4 for 1 April.' })
  financialYearStartsInMonth(@Root() board: Board): number {
    return board.financialYearStartsInMonth ?? 4;
  }
}

function checkChildren(children: number | null): Violation[] {
  if (children === null || (children > 0 && children <= 10_000_000)) return [];
  return [
    {
      code: 'INVALID',
      field: 'children',
      message: 'Enter how many children live in the area as a whole number above zero, or leave it empty.',
    },
  ];
}

/** A budget that is settled is one of a financial year, so that year keeps its days: a closed year does not change without a trace. */
function checkMonth(month: number, before: number, settledBudgets: number): Violation[] {
  const field = 'financialYearStartsInMonth';
  if (month < 1 || month > 12) return [{ code: 'INVALID', field, message: 'Choose the month in which the financial year starts.' }];
  if (month === before || settledBudgets === 0) return [];
  const message = `A budget is agreed for a year that starts in ${monthNames[before - 1]}, so the month stays ${monthNames[before - 1]}.`;
  return [{ code: 'LOCKED', field, message }];
}
