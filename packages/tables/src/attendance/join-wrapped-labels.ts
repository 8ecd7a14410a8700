import type { TableProblem } from './attendance-table.ts';
import type { Shape } from './fit-row.ts';
import type { RowOrWords, WordsAlone as Words } from './full-rows.ts';
import type { GridRow } from './grid.ts';
import { leftOut } from './refusals.ts';
import { type Share, shareOutWords } from './share-out-words.ts';

/**
 * Gives the words that stand on lines of their own to the row whose name they are part of: a long name may begin
 * above its marks and end below them. What belongs to no name is a heading or a note and is left out, with a word
 * about it where it stood among the rows.
 */
export function joinWrappedLabels(items: readonly RowOrWords[], shape: Shape): { rows: GridRow[]; problems: TableProblem[] } {
  const rows: GridRow[] = [];
  const problems: TableProblem[] = [];
  const longest = longestLabel(items);
  let waiting: Words[] = [];
  for (const item of items) {
    if (item.kind === 'WORDS') waiting.push(item);
    else {
      const row = { line: item.row.line, cells: [...item.row.cells] };
      const unplaced = place(waiting, rows.at(-1), row, longest, shape);
      if (rows.length > 0) problems.push(...unplaced.map((words) => leftOut(words.line, nameIn(words), shape.wording)));
      rows.push(row);
      waiting = [];
    }
  }
  place(waiting, rows.at(-1), undefined, longest, shape);
  return { rows, problems };
}

function place(waiting: readonly Words[], above: GridRow | undefined, below: GridRow | undefined, longest: number, shape: Shape): Words[] {
  const names = waiting.filter((words) => !words.isSpread && words.cells.length <= shape.labels && !isNote(nameIn(words)));
  const shares = sharesOf(names, above, below, longest, shape);
  names.forEach((words, index) => {
    if (shares[index] === 'ABOVE' && above !== undefined) joinCells(above, words.cells, (cell, word) => [cell, word]);
  });
  names.toReversed().forEach((words, index) => {
    if (shares.at(-1 - index) === 'BELOW' && below !== undefined) joinCells(below, words.cells, (cell, word) => [word, cell]);
  });
  return names.filter((_, index) => shares[index] === 'NOWHERE');
}

/** Only in text laid out by eye can a name go on below its marks; elsewhere its cell comes before theirs. */
function sharesOf(names: readonly Words[], above: GridRow | undefined, below: GridRow | undefined, longest: number, shape: Shape): Share[] {
  if (shape.orientation === 'MEMBERS_AS_COLUMNS') return names.map(() => 'NOWHERE');
  const isByEye = shape.layout === 'SPACES';
  const isNoteAtEnd = below === undefined && names[0]?.isAfterGap === true;
  const widest = shape.layout === 'HTML' || isNoteAtEnd ? null : longest;
  const column = Math.max(0, names[0]?.cells.findIndex((cell) => cell !== '') ?? 0);
  return shareOutWords(names.map(nameIn), isByEye ? (above?.cells[column] ?? null) : null, below?.cells[column] ?? null, widest);
}

function joinCells(row: GridRow, words: readonly string[], order: (cell: string, word: string) => string[]): void {
  words.forEach((word, column) => {
    row.cells[column] = order(row.cells[column] ?? '', word)
      .filter((part) => part !== '')
      .join(' ');
  });
}

function longestLabel(items: readonly RowOrWords[]): number {
  const labels = items.map((item) => (item.kind === 'ROW' ? (item.row.cells[0] ?? '') : nameIn(item)));
  return Math.max(0, ...labels.filter((label) => !isNote(label)).map((label) => label.length));
}

function nameIn(words: Words): string {
  return words.cells.filter((cell) => cell !== '').join(' ');
}

function isNote(text: string): boolean {
  return text.length > 80 || /[.:]$|^[*†‡]|^notes?(?!\p{L})/iu.test(text);
}
