import { checkRatingWords, ratings, ratingWords } from '@quorate/domain';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Board } from '../boards/board.entity.ts';
import { BoardPayload, BoardType } from '../boards/boards.types.ts';
import { administered } from '../platform/administered.ts';
import { type RequestContext, signedIn } from '../platform/context.ts';
import { userErrors } from '../platform/user-error.ts';
import { RatingWordsType, SetRatingWordsInput } from './ratings.types.ts';

@Resolver(() => BoardType)
export class RatingWordsResolver {
  @Mutation(() => BoardPayload, { description: 'Gives the ratings the letters and words that the board uses.' })
  async setRatingWords(
    @Arg('input', () => SetRatingWordsInput) input: SetRatingWordsInput,
    @Ctx() context: RequestContext,
  ): Promise<BoardPayload> {
    signedIn(context);
    const { found: board, violations: refused } = await administered(context, Board, {
      what: 'board',
      id: input.boardId,
      field: 'boardId',
    });
    if (!board) return { userErrors: userErrors(refused) };
    const words = Object.fromEntries(input.words.map(({ rating, ...said }) => [rating, said]));
    const violations = checkRatingWords(words);
    if (violations.length > 0) return { board, userErrors: userErrors(violations) };
    board.ratingWords = input.words.length > 0 ? words : null;
    await context.em.flush();
    return { board, userErrors: [] };
  }

  @FieldResolver(() => [RatingWordsType], { description: 'What each rating is called here, with its definition.' })
  ratingWords(@Root() board: Board): RatingWordsType[] {
    const words = ratingWords(board.ratingWords);
    return ratings.map((rating) => ({ rating, ...words[rating] }));
  }
}
