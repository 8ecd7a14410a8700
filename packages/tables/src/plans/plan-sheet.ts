import { cleanLines } from '../cells/clean-text.ts';
import { csvLines } from '../cells/csv-cells.ts';
import { cellLimits, type Layout, type Line, type Sheet } from '../cells/line.ts';
import { pipeLines } from '../cells/pipe-lines.ts';
import { loneLines, physicalLines, slashLines } from '../cells/plain-lines.ts';
import { planHeadingAt } from './plan-heading.ts';
import { spacedPlanLines } from './spaced-plan.ts';

type Cutter = (text: string) => Line[];

// In order of trust: a tab is never typed by accident, a comma often is.
const cutters: readonly (readonly [Layout, RegExp, Cutter])[] = [
  ['TAB', /\t/, (text) => csvLines(text, '\t', cleanLines)],
  ['PIPE', /\|/, pipeLines],
  ['SEMICOLON', /;/, (text) => csvLines(text, ';', cleanLines)],
  ['COMMA', /,/, (text) => csvLines(text, ',', cleanLines)],
  ['SLASH', / \/ /, slashLines],
  ['SPACES', /\S {2,}\S/, spacedPlanLines],
];

/** Finds how the text of a plan is laid out: the way that gives the widest heading. Failing all, one cell a line. */
export function planSheet(text: string): Sheet {
  const tries = cutters.filter(([, sign]) => sign.test(text)).map(([layout, , cut]) => ({ layout, lines: cut(text) }));
  const sheets = tries.map((sheet) => ({ ...sheet, width: widestHeading(sheet.lines) }));
  const best = sheets.reduce((found, next) => (next.width > found.width ? next : found), {
    layout: 'LINES' as Layout,
    lines: [] as Line[],
    width: 0,
  });
  const problems = physicalLines(text).length < cellLimits.lines ? [] : [tooManyLines];
  if (best.width > 0) return { layout: best.layout, lines: best.lines, problems };
  const piped = text.includes('|') ? pipeLines(text) : [];
  const isPiped = piped.filter(({ ruled }) => ruled).length * 2 > piped.length;
  return isPiped ? { layout: 'PIPE', lines: piped, problems } : { layout: 'LINES', lines: loneLines(text), problems };
}

const tooManyLines = 'The paste has more than 20,000 lines. Only the first 20,000 were looked at. Copy only the table.';

/** How many columns the headings know, of the heading that knows most. */
function widestHeading(lines: readonly Line[]): number {
  let widest = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const heading = planHeadingAt(lines, at);
    widest = Math.max(widest, heading?.columns.filter((column) => column !== null).length ?? 0);
  }
  return widest;
}
