import type { Onlooker } from '@quorate/domain';
import type { RequestContext } from '../platform/context.ts';

/** How the viewer looks at a board's money: as one of the board's own people, as a partner, or as neither. */
export function onlookerOf({ viewer }: RequestContext, boardId: string): Onlooker {
  const roles = (viewer?.roles ?? []).filter((role) => role.boardId === boardId);
  return {
    isOfBoard: roles.some(({ role }) => role === 'ADMINISTRATOR' || role === 'CHAIR'),
    agencyId: roles.find(({ role }) => role === 'PARTNER')?.agencyId ?? null,
  };
}
