import { type Block, type Cell, cellsOf, isSingle } from '../ui/grid/grid-state.ts';
import type { UpdatableAction } from './update-action.ts';
import { columnAt, updateColumns } from './update-columns.ts';
import type { CellChange } from './update-draft.ts';
import type { UpdateTable } from './update-grid-actions.ts';
import { ratingsInWords, readRatingText } from './update-rating-text.ts';

/** What a paste would change, and in sentences what of it cannot be taken and stays as it is. */
export interface PastePlan {
  changes: CellChange[];
  refusals: string[];
}

interface Placed extends Cell {
  text: string;
}

/**
 * One copied cell goes into every selected one; a block fills from the first selected cell. Lines that begin with the
 * references of actions go to those actions, whatever their order. Blank cells say nothing and change nothing.
 */
export function planUpdatePaste(cells: readonly (readonly string[])[], block: Block, table: UpdateTable): PastePlan {
  const placed = place(cells, block, table.actions).filter(({ text }) => text.trim() !== '');
  const inside = placed.filter(({ row, column }) => table.actions[row] && updateColumns[column]);
  const plan: PastePlan = { changes: [], refusals: [] };
  for (const { row, column, text } of inside) {
    const value = valueFor(column, text, table);
    if (value === null) plan.refusals.push(refusalOf(column, text, table.actions[row] as UpdatableAction, table));
    else plan.changes.push({ actionId: table.actions[row]?.id ?? '', column: columnAt(column).key, value });
  }
  if (placed.length > inside.length) plan.refusals.push(leftOut(placed.length - inside.length));
  return plan;
}

function place(cells: readonly (readonly string[])[], block: Block, actions: readonly UpdatableAction[]): Placed[] {
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  if (only !== undefined && !isSingle(block)) return cellsOf(block).map((cell) => ({ ...cell, text: only }));
  const rows = rowsByReference(cells, actions);
  return cells.flatMap((line, index) =>
    (rows ? line.slice(1) : line).map((text, offset) => ({ row: rows?.[index] ?? block.top + index, column: block.left + offset, text })),
  );
}

/** The row of each line, where every line begins with the reference of an action of its own. */
function rowsByReference(cells: readonly (readonly string[])[], actions: readonly UpdatableAction[]): number[] | null {
  const names = cells.map((line) => (line[0] ?? '').trim().toLowerCase());
  const rows = names.map((name) => actions.findIndex(({ reference }) => reference.toLowerCase() === name));
  const areAll = rows.every((row) => row >= 0) && new Set(rows).size === rows.length;
  return areAll && cells.every((line) => line.length > 1) ? rows : null;
}

function valueFor(column: number, text: string, { words }: UpdateTable): string | null {
  const { kind } = columnAt(column);
  if (kind === 'RATING') return readRatingText(text, words);
  if (kind === 'TEXT') return text;
  const digits = /^(\d{1,3})\s*%?$/.exec(text.trim())?.[1];
  return digits !== undefined && Number(digits) <= 100 ? String(Number(digits)) : null;
}

function refusalOf(column: number, text: string, { reference }: UpdatableAction, { words }: UpdateTable): string {
  const quoted = `‘${text.length > 40 ? `${text.slice(0, 40)}…` : text}’`;
  if (columnAt(column).kind === 'RATING') {
    return `${quoted} is no rating of this board, so the rating of ${reference} stays as it is. Use ${ratingsInWords(words)}, or the letter.`;
  }
  return `${quoted} is no whole number from 0 to 100, so how much of ${reference} is done stays as it is.`;
}

function leftOut(count: number): string {
  if (count === 1) return 'One cell lies beyond the last action or the last column and is left out.';
  return `${count} cells lie beyond the last action or the last column and are left out.`;
}
