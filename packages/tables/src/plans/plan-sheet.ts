import { cleanLines } from '../cells/clean-text.ts';
import { csvLines } from '../cells/csv-cells.ts';
import { cellLimits, type Layout, type Line, type Sheet } from '../cells/line.ts';
import { pipeLines } from '../cells/pipe-lines.ts';
import { loneLines, physicalLines } from '../cells/plain-lines.ts';
import { planHeadingAt } from './plan-heading.ts';

type Cutter = (text: string) => Line[];

// In order of trust: a tab is never typed by accident, a comma often is.
const cutters: readonly (readonly [Layout, string, Cutter])[] = [
  ['TAB', '\t', (text) => csvLines(text, '\t', cleanLines)],
  ['PIPE', '|', pipeLines],
  ['SEMICOLON', ';', (text) => csvLines(text, ';', cleanLines)],
  ['COMMA', ',', (text) => csvLines(text, ',', cleanLines)],
];

/** Finds how the text of a plan is laid out: the way that gives the widest heading that can be read. */
export function planSheet(text: string): Sheet {
  const problems = physicalLines(text).length < cellLimits.lines ? [] : [tooManyLines];
  for (const [layout, sign, cut] of cutters) {
    if (!text.includes(sign)) continue;
    const lines = cut(text);
    if (lines.some((_, at) => planHeadingAt(lines, at) !== null)) return { layout, lines, problems };
  }
  return { layout: 'LINES', lines: loneLines(text), problems };
}

const tooManyLines = 'The paste has more than 20,000 lines. Only the first 20,000 were looked at. Copy only the table.';
