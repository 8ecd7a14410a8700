import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { type RequestContext, signedIn, today } from '../platform/context.ts';
import { refuse } from '../platform/refusal.ts';
import { LocalDateScalar } from '../platform/scalars.ts';
import { loadOverview } from './load-overview.ts';
import { ChairsOverviewType } from './overview.types.ts';

@Resolver()
export class OverviewResolver {
  @Query(() => ChairsOverviewType, {
    description: 'What the chair of a board sees today. Changes are told since its last meeting, or since the day given.',
  })
  async chairsOverview(
    @Arg('boardId', () => ID) boardId: string,
    @Arg('since', () => LocalDateScalar, { nullable: true }) since: string | null,
    @Ctx() context: RequestContext,
  ): Promise<ChairsOverviewType> {
    signedIn(context);
    const overview = await loadOverview(context.em, context.scope, { boardId, since, today: today(context) });
    return overview ?? refuse('NOT_FOUND', 'There is no board with this id. Choose the board again.');
  }
}
