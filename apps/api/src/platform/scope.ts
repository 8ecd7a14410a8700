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
  /** Where the viewer is the chair: what they may do there is the chair's, and nothing else. */
  readonly chaired: readonly string[];
}

/** What a signed-in person may read and write; nothing at all when nobody is signed in. */
export function scopeOf(viewer: RequestViewer | null): BoardScope {
  const roles = viewer?.roles ?? [];
  return {
    viewerId: viewer?.id ?? '',
    readable: [...new Set(roles.map((role) => role.boardId))],
    writable: boardsAs('ADMINISTRATOR', viewer),
    chaired: boardsAs('CHAIR', viewer),
  } as unknown as BoardScope;
}

const boardsAs = (wanted: 'ADMINISTRATOR' | 'CHAIR', viewer: RequestViewer | null): string[] => [
  ...new Set((viewer?.roles ?? []).filter(({ role }) => role === wanted).map(({ boardId }) => boardId)),
];

/** Whether the viewer administers at least one of these boards. */
export const mayWrite = (scope: BoardScope, boards: readonly string[]): boolean => boards.some((board) => scope.writable.includes(board));

/** Whether the viewer may do what is the chair's on at least one of these boards, as its chair or its administrator. */
export const mayChair = (scope: BoardScope, boards: readonly string[]): boolean =>
  mayWrite(scope, boards) || boards.some((board) => scope.chaired.includes(board));

/** The same viewer, who has just become administrator of one more board. */
export function scopeWithBoard(scope: BoardScope, board: string): BoardScope {
  return { ...scope, readable: [...scope.readable, board], writable: [...scope.writable, board] };
}
