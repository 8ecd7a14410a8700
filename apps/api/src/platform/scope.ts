import type { RequestViewer } from './viewer.ts';

declare const made: unique symbol;

/**
 * The boards one request may read and write. Statements written by hand bypass the tenant filter,
 * so each of them takes a BoardScope, and only this file makes one.
 */
export interface BoardScope {
  readonly [made]: true;
  readonly viewerId: string;
  readonly readable: readonly string[];
  readonly writable: readonly string[];
}

/** What a signed-in person may read and write; nothing at all when nobody is signed in. */
export function scopeOf(viewer: RequestViewer | null): BoardScope {
  const roles = viewer?.roles ?? [];
  return {
    viewerId: viewer?.id ?? '',
    readable: [...new Set(roles.map((role) => role.boardId))],
    writable: [...new Set(roles.filter((role) => role.role === 'ADMINISTRATOR').map((role) => role.boardId))],
  } as unknown as BoardScope;
}

/** Whether the viewer administers at least one of these boards. */
export const mayWrite = (scope: BoardScope, boards: readonly string[]): boolean => boards.some((board) => scope.writable.includes(board));

/** The same viewer, who has just become administrator of one more board. */
export function scopeWithBoard(scope: BoardScope, board: string): BoardScope {
  return { ...scope, readable: [...scope.readable, board], writable: [...scope.writable, board] };
}
