import { type GivenRating, givenRatings } from '@quorate/domain';
import { type Block, type Cell, cellsOf, isSingle } from '../ui/grid/grid-state.ts';
import type { UpdatableAction } from './update-action.ts';
import { columnAt, columnOf } from './update-columns.ts';
import type { CellChange } from './update-draft.ts';
import type { UpdateDraftStore } from './update-draft-store.ts';
import type { GivenWords } from './update-rating-text.ts';

/** What the grid stands on: its rows, what is typed in them, and what the board calls its ratings. */
export interface UpdateTable {
  actions: readonly UpdatableAction[];
  store: UpdateDraftStore;
  words: GivenWords;
}

/** What a command would change, or why it changes nothing. */
export interface Wanted {
  changes: CellChange[];
  label: (count: number) => string;
  refusal?: string;
}

/** Rates every selected action. Only its rating column is meant, wherever the selection goes beside. */
export function rate({ actions, words }: UpdateTable, block: Block, rating: GivenRating): Wanted {
  const rows = actions.slice(block.top, block.bottom + 1);
  return {
    changes: rows.map(({ id }) => ({ actionId: id, column: 'rating', value: rating })),
    label: (count) => `${count} rated ${words[rating].word}`,
  };
}

/** Steps from the rating with the focus to the next; with a selection all of it takes that next rating. */
export function stepRating(table: UpdateTable, block: Block, { row }: Cell): Wanted {
  const now = textAt(table, { row, column: columnOf('rating') }) as GivenRating;
  const next = givenRatings[(givenRatings.indexOf(now) + 1) % givenRatings.length];
  return rate(table, block, next ?? 'COMPLETE');
}

export function clearCells(table: UpdateTable, block: Block): Wanted {
  return { changes: changesOf(table, cellsOf(block), () => ''), label: (count) => `${count} cleared` };
}

/** Fills a selection from its first row; a single cell takes what is above it. */
export function fillDown(table: UpdateTable, block: Block): Wanted {
  const from = isSingle(block) ? block.top - 1 : block.top;
  if (from < 0) return { changes: [], label: String, refusal: 'There is nothing above this cell.' };
  const cells = cellsOf({ ...block, top: from + 1 });
  return {
    changes: changesOf(table, cells, ({ column }) => textAt(table, { row: from, column })),
    label: (count) => `${count} filled down`,
  };
}

/** The selected cells as text, one list for each row; a rating by its word. */
export function copyCells(table: UpdateTable, block: Block): string[][] {
  const rows = Array.from({ length: block.bottom - block.top + 1 }, (_, line) => block.top + line);
  const columns = Array.from({ length: block.right - block.left + 1 }, (_, place) => block.left + place);
  return rows.map((row) => columns.map((column) => shownText(table, { row, column })));
}

/** What a cell shows, in words: "At risk", "40%", a text. */
export function shownText(table: UpdateTable, cell: Cell): string {
  return shown(textAt(table, cell), columnAt(cell.column).kind, table.words);
}

export function shown(text: string, kind: 'RATING' | 'PERCENTAGE' | 'TEXT', words: GivenWords): string {
  if (kind === 'RATING') return words[text as GivenRating]?.word ?? '';
  return kind === 'PERCENTAGE' && /^\s*\d+\s*$/.test(text) ? `${text.trim()}%` : text;
}

export function textAt({ actions, store }: UpdateTable, { row, column }: Cell): string {
  return store.text(actions[row]?.id ?? '', columnAt(column).key);
}

function changesOf({ actions }: UpdateTable, cells: readonly Cell[], value: (cell: Cell) => string): CellChange[] {
  return cells.flatMap((cell) => {
    const action = actions[cell.row];
    return action ? [{ actionId: action.id, column: columnAt(cell.column).key, value: value(cell) }] : [];
  });
}
