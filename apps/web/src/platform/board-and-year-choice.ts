export interface BoardChoice {
  id: string;
  /** Newest first. */
  years: readonly number[];
}

export interface Choice {
  boardId: string | null;
  year: number | null;
}

/**
 * The board and reporting year of a page: what its address says, else what was used last, else the board with the longest
 * history and its newest year. The year is null on a board that has none.
 * An address that names a board the viewer may not read falls back in the same way.
 */
export function chooseBoardAndYear(search: URLSearchParams, lastUsed: Choice, boards: readonly BoardChoice[]): Choice {
  const board = find(boards, search.get('board')) ?? find(boards, lastUsed.boardId) ?? longestHistory(boards);
  if (!board) return { boardId: null, year: null };
  const keptYear = lastUsed.boardId === board.id ? lastUsed.year : null;
  return { boardId: board.id, year: readYear(search.get('year')) ?? keptYear ?? board.years[0] ?? null };
}

/** The years to offer: those with something in them, this one, and the one shown. Newest first. */
export function yearsToOffer(years: readonly number[], shown: number, yearNow: number): number[] {
  return [...new Set([...years, shown, yearNow])].sort((a, b) => b - a);
}

export function readYear(text: string | null): number | null {
  return text !== null && /^(19|20)\d\d$/.test(text) ? Number(text) : null;
}

function longestHistory(boards: readonly BoardChoice[]): BoardChoice | undefined {
  return boards.toSorted((one, other) => other.years.length - one.years.length)[0];
}

function find(boards: readonly BoardChoice[], id: string | null): BoardChoice | undefined {
  return id === null ? undefined : boards.find((board) => board.id === id);
}
