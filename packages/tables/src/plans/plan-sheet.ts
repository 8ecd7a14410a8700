import { cleanLines } from '../cells/clean-text.ts';
import { csvLines } from '../cells/csv-cells.ts';
import { cellLimits, type Layout, type Line, type Sheet } from '../cells/line.ts';
import { pipeLines } from '../cells/pipe-lines.ts';
import { loneLines, physicalLines, slashLines } from '../cells/plain-lines.ts';
import { namesOnlyColumns, planHeadingAt } from './plan-heading.ts';
import { spacedPlanLines } from './spaced-plan.ts';

type Cutter = (text: string) => Line[];

// In order of trust: a tab is never typed by accident, a comma often is.
const cutters: readonly (readonly [Layout, RegExp, Cutter])[] = [
  ['TAB', /\t/, (text) => csvLines(text, '\t', cleanLines)],
  ['PIPE', /\|/, markdownLines],
  ['SEMICOLON', /;/, (text) => csvLines(text, ';', cleanLines)],
  ['COMMA', /,/, (text) => csvLines(text, ',', cleanLines)],
  ['SLASH', / \/ /, slashLines],
  ['SPACES', /\S {2,}\S/, spacedPlanLines],
];

/** Finds how the text of a plan is laid out: the way that gives the widest heading. Failing all, one cell a line. */
export function planSheet(text: string): Sheet {
  const tries = cutters.filter(([, sign]) => sign.test(text)).map(([layout, , cut]) => ({ layout, lines: cut(text) }));
  const best = tries.map((sheet) => ({ ...sheet, width: widestHeading(sheet.lines) })).reduce(wider, noLayout);
  const problems = physicalLines(text).length < cellLimits.lines ? [] : [tooManyLines];
  const isPiped = text.split('|', 1_000).length > 6;
  const failing = isPiped ? { layout: 'PIPE' as const, lines: markdownLines(text) } : { layout: 'LINES' as const, lines: loneLines(text) };
  const { layout, lines } = best.width > 0 ? best : failing;
  return { layout, lines, problems };
}

interface TriedSheet {
  layout: Layout;
  lines: Line[];
  width: number;
}

// A plan with two thousand lines before its heading is none.
const linesLooked = 2_000;
const noLayout: TriedSheet = { layout: 'LINES', lines: [], width: 0 };
const tooManyLines = 'The paste has more than 20,000 lines. Only the first 20,000 were looked at. Copy only the table.';

function wider(found: TriedSheet, next: TriedSheet): TriedSheet {
  return next.width > found.width ? next : found;
}

/** How many columns the fullest heading knows; less than one where no column of it holds actions. */
function widestHeading(lines: readonly Line[]): number {
  let widest = 0;
  for (let at = 0; at < Math.min(lines.length, linesLooked); at += 1) {
    const known = planHeadingAt(lines, at)?.columns.filter((column) => column !== null).length;
    widest = Math.max(widest, known ?? (namesOnlyColumns(lines[at] as Line) ? 0.5 : 0));
  }
  return widest;
}

/** Markdown has no line breaks in a cell, so they are written as tags. */
function markdownLines(text: string): Line[] {
  const lines = pipeLines(text.replace(/<br ?\/?>/gi, '\u0002'));
  const plain = (cell: string) => cleanLines(cell.replaceAll('\u0002', '\n'));
  return lines.map((line) => ({ ...line, cells: line.cells.map(plain) }));
}
