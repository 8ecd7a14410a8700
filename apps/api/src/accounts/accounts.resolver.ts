import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import { Board } from '../boards/board.entity.ts';
import { Agency } from '../membership/agency.entity.ts';
import type { RequestContext } from '../platform/context.ts';
import { ViewerRoleType, ViewerType } from './accounts.types.ts';

@Resolver(() => ViewerType)
export class AccountsResolver {
  @Query(() => ViewerType, { nullable: true, description: 'The signed-in person, or null when nobody is signed in.' })
  viewer(@Ctx() context: RequestContext): ViewerType | null {
    return context.viewer;
  }

  @FieldResolver(() => [ViewerRoleType])
  async roles(@Ctx() { em, viewer }: RequestContext): Promise<ViewerRoleType[]> {
    const assigned = viewer?.roles ?? [];
    const boards = await em.find(Board, { id: { $in: assigned.map((role) => role.boardId) } }, { orderBy: { name: 'asc' } });
    const agencies = await em.find(Agency, { id: { $in: assigned.flatMap((role) => role.agencyId ?? []) } });
    return boards.flatMap((board) =>
      assigned
        .filter((role) => role.boardId === board.id)
        .map(({ role, agencyId }) => ({ board, role, agency: agencies.find((agency) => agency.id === agencyId) ?? null })),
    );
  }
}
