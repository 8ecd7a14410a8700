import { statusGlyph } from '@quorate/domain';
import type { AttendanceStatus } from '../gql/graphql.ts';
import type { Cell } from '../ui/grid/grid-state.ts';
import { type Block, cellsOf, isSingle } from '../ui/grid/grid-state.ts';
import { columnName } from './mark.ts';
import { bulkLabel } from './mark-sentence.ts';
import type { MarksStore, Recorded, Wanted } from './marks-store.ts';
import { nameOfMark } from './name-of-mark.ts';

/** What a command of the grid did, in words for the status line; the count decides whether it can be undone by a toast. */
export interface Done extends Recorded {
  label: string;
}

/** What one batch of the server takes; a selection beyond it is a slip of the hand. */
const mostAtOnce = 2_000;

const steps: readonly AttendanceStatus[] = ['PRESENT', 'APOLOGIES', 'DEPUTY', 'ABSENT', 'NOT_EXPECTED'];

export function setMarks(store: MarksStore, block: Block, status: AttendanceStatus): Done {
  const label = (count: number) =>
    isSingle(block) ? nameOfMark(store, store.table.keyAt(block.top, block.left)) : bulkLabel(count, status);
  return recordAll(
    store,
    cellsOf(block).map((cell) => ({ ...cell, status })),
    label,
  );
}

/** Steps from the mark with the focus to the next; with a selection all of it takes that next mark. */
export function stepMarks(store: MarksStore, block: Block, { row, column }: Cell): Done {
  const next = steps[(steps.indexOf(store.table.status(row, column)) + 1) % steps.length] ?? 'PRESENT';
  return setMarks(store, block, next);
}

/** Gives everyone expected and not yet recorded in one meeting the same mark. Who is not expected stays so. */
export function markRest(store: MarksStore, column: number, status: AttendanceStatus): Done {
  const wanted = store.table.rows.flatMap((_, row) =>
    store.table.status(row, column) === 'NOT_RECORDED' ? [{ row, column, status }] : [],
  );
  if (wanted.length > 0) return recordAll(store, wanted, (count) => bulkLabel(count, status));
  const meeting = store.table.columns[column];
  return { changed: 0, refusals: [`Everyone is recorded for ${meeting ? columnName(meeting) : 'this meeting'}.`], label: '' };
}

/** Fills a selection from its first row; a single cell takes the mark above it. */
export function fillDown(store: MarksStore, block: Block): Done {
  const from = isSingle(block) ? block.top - 1 : block.top;
  if (from < 0) return { changed: 0, refusals: ['There is no mark above this one.'], label: '' };
  const wanted = cellsOf({ ...block, top: from + 1 }).map((cell) => ({ ...cell, status: store.table.status(from, cell.column) }));
  return recordAll(store, wanted, (count) => `${count} filled down`);
}

/** The selected marks as text, one list for each row. */
export function copyMarks(store: MarksStore, block: Block): string[][] {
  const width = block.right - block.left + 1;
  const signs = cellsOf(block).map(({ row, column }) => {
    const status = store.table.status(row, column);
    return status === 'NOT_RECORDED' ? '' : statusGlyph(status);
  });
  return Array.from({ length: signs.length / width }, (_, line) => signs.slice(line * width, (line + 1) * width));
}

function recordAll(store: MarksStore, wanted: readonly Wanted[], label: (count: number) => string): Done {
  if (wanted.length > mostAtOnce) {
    return {
      changed: 0,
      refusals: [`That is ${wanted.length.toLocaleString('en-GB')} marks. Select at most ${mostAtOnce.toLocaleString('en-GB')} at a time.`],
      label: '',
    };
  }
  const count = wanted.filter(({ row, column, status }) => store.table.status(row, column) !== status && !store.isLocked(column)).length;
  return { ...store.record(wanted, label(count)), label: label(count) };
}
