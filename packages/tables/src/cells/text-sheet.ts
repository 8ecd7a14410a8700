import type { CellValues } from './cell-values.ts';
import { csvLines } from './csv-cells.ts';
import { cellLimits, type Layout, type Line, type Sheet } from './line.ts';
import { pipeLines } from './pipe-lines.ts';
import { loneLines, physicalLines, slashLines } from './plain-lines.ts';
import { spaceLines } from './space-lines.ts';

type Cutter = (text: string, values: CellValues) => Line[];

// In order of trust: a tab is never typed by accident, a comma often is.
const cutters: readonly (readonly [Layout, string, Cutter])[] = [
  ['TAB', '\t', (text) => csvLines(text, '\t')],
  ['PIPE', '|', pipeLines],
  ['SEMICOLON', ';', (text) => csvLines(text, ';')],
  ['COMMA', ',', (text) => csvLines(text, ',')],
  ['SLASH', ' / ', slashLines],
  ['SPACES', ' ', spaceLines],
];

// A layout lower in the list must find clearly more values before it is preferred to one above it.
const clearlyMore = 1.4;

/** Finds how the text is laid out by trying each way and counting the values that come out. */
export function textSheet(text: string, values: CellValues): Sheet {
  const tries = cutters.filter(([, sign]) => text.includes(sign)).map(([layout, , cut]) => tryLayout(layout, cut));
  const best = tries.reduce((found, next) => (next.score > found.score * clearlyMore ? next : found), nothing);
  // One value may be chance, except beside a tab.
  const isTooFew = best.score < (best.layout === 'TAB' ? 1 : 2);
  const isLoneCells = isTooFew || countValues(loneLines(text), values, 1) > best.score;
  const { layout, lines } = isLoneCells ? { layout: 'LINES' as const, lines: loneLines(text) } : best;
  return { layout, lines, problems: tooManyLines(text) };

  function tryLayout(layout: Layout, cut: Cutter) {
    const lines = cut(text, values);
    return { layout, lines, score: countValues(lines, values, layout === 'PIPE' ? 1 : 2) };
  }
}

const nothing = { layout: 'LINES' as Layout, lines: [] as Line[], score: 0 };

function countValues(lines: readonly Line[], values: CellValues, leastCells: number): number {
  let count = 0;
  for (const line of lines) {
    if (line.cells.length < leastCells || (leastCells === 1 && line.closed !== undefined && !line.ruled)) continue;
    count += line.cells.filter((cell) => cell !== '' && values.isValue(cell)).length;
  }
  return count;
}

function tooManyLines(text: string): string[] {
  if (physicalLines(text).length < cellLimits.lines) return [];
  return ['The paste has more than 20,000 lines. Only the first 20,000 were looked at. Copy only the attendance table.'];
}
