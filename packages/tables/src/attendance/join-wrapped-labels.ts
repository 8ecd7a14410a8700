import type { TableProblem } from '../table-problem.ts';
import type { Shape } from './fit-row.ts';
import type { RowOrWords, WordsAlone } from './full-rows.ts';
import type { GridRow } from './grid.ts';
import { leftOut } from './refusals.ts';
import { type Share, shareOutWords } from './share-out-words.ts';
import { continuesLabel } from './wrapped-label.ts';

interface Gap {
  words: WordsAlone[];
  above: GridRow | undefined;
  below: GridRow | undefined;
}

/**
 * Gives the words that stand on lines of their own to the row whose name they are part of: a long name may begin
 * above its marks and end below them. What belongs to no name is a heading or a note and is left out, with a word
 * about it where it stood among the rows.
 */
export function joinWrappedLabels(items: readonly RowOrWords[], shape: Shape): { rows: GridRow[]; problems: TableProblem[] } {
  const { rows, gaps } = findGaps(items, shape);
  const table = { longest: longestLabel(items), prefersBelow: prefersBelow(gaps) };
  const problems = gaps.flatMap((gap) => {
    const shares = sharesOf(gap, shape, table);
    join(gap, shares);
    const isAmongRows = gap.above !== undefined && gap.below !== undefined;
    const unplaced = gap.words.filter((_, index) => shares[index] === 'NOWHERE');
    return isAmongRows ? unplaced.map((words) => leftOut(words.line, nameIn(words), shape.wording)) : [];
  });
  return { rows, problems };
}

/** The rows, and between them the words that may be part of a name. */
function findGaps(items: readonly RowOrWords[], shape: Shape): { rows: GridRow[]; gaps: Gap[] } {
  const rows: GridRow[] = [];
  const gaps: Gap[] = [{ words: [], above: undefined, below: undefined }];
  for (const item of items) {
    const gap = gaps.at(-1) as Gap;
    if (item.kind === 'ROW') {
      const row = { line: item.row.line, cells: [...item.row.cells] };
      gap.below = row;
      rows.push(row);
      gaps.push({ words: [], above: row, below: undefined });
    } else if (!item.isSpread && item.cells.length <= shape.labels && !isNote(nameIn(item))) gap.words.push(item);
  }
  return { rows, gaps: gaps.filter(({ words }) => words.length > 0) };
}

/** Only in text laid out by eye can a name go on below its marks; elsewhere its cell comes before theirs. */
function sharesOf({ words, above, below }: Gap, shape: Shape, table: { longest: number; prefersBelow: boolean }): Share[] {
  if (shape.orientation === 'MEMBERS_AS_COLUMNS') return words.map(() => 'NOWHERE');
  const isNoteAtEnd = below === undefined && words[0]?.isAfterGap === true;
  const column = columnOf(words);
  return shareOutWords(words.map(nameIn), {
    above: shape.layout === 'SPACES' ? (above?.cells[column] ?? null) : null,
    below: below?.cells[column] ?? null,
    longest: shape.layout === 'HTML' || isNoteAtEnd ? null : table.longest,
    prefersBelow: table.prefersBelow,
  });
}

function join({ words, above, below }: Gap, shares: readonly Share[]): void {
  words.forEach((alone, index) => {
    if (shares[index] === 'ABOVE' && above !== undefined) joinCells(above, alone.cells, (cell, word) => [cell, word]);
  });
  words.toReversed().forEach((alone, index) => {
    if (shares.at(-1 - index) === 'BELOW' && below !== undefined) joinCells(below, alone.cells, (cell, word) => [word, cell]);
  });
}

function joinCells(row: GridRow, words: readonly string[], order: (cell: string, word: string) => string[]): void {
  words.forEach((word, column) => {
    const parts = order(row.cells[column] ?? '', word);
    row.cells[column] = parts.filter((part) => part !== '').join(' ');
  });
}

function prefersBelow(gaps: readonly Gap[]): boolean {
  const firm = gaps.map(({ words, above, below }) => {
    const column = columnOf(words);
    const ends = continuesLabel(above?.cells[column] ?? '', words[0]?.cells[column] ?? '') ? 1 : 0;
    const begins = continuesLabel(words.at(-1)?.cells[column] ?? '', below?.cells[column] ?? '') ? 1 : 0;
    return begins - ends;
  });
  return firm.reduce((sum: number, one) => sum + one, 0) > 0;
}

function columnOf(words: readonly WordsAlone[]): number {
  return Math.max(0, words[0]?.cells.findIndex((cell) => cell !== '') ?? 0);
}

function longestLabel(items: readonly RowOrWords[]): number {
  const labels = items.map((item) => (item.kind === 'ROW' ? (item.row.cells[0] ?? '') : nameIn(item)));
  return Math.max(0, ...labels.filter((label) => !isNote(label)).map((label) => label.length));
}

function nameIn(words: WordsAlone): string {
  return words.cells.filter((cell) => cell !== '').join(' ');
}

function isNote(text: string): boolean {
  return text.length > 80 || /[.:]$|^[*†‡]|^notes?(?!\p{L})/iu.test(text);
}
