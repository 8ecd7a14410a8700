import type { Line } from '../cells/line.ts';
import { isDateHeading } from '../dates/is-date-heading.ts';
import { isRowWithoutMarks } from './continues-table.ts';
import type { MarkedLine } from './marked-line.ts';

const loneLinesAllowed = 4;

// Of many lines of words one after another, only the last ones can be a heading.
const mostHeadingLines = 6;

export interface HeadingBlock {
  head: Line[];
  /** The place of its last line. */
  last: number;
  /** False when no rows follow: then it is only text. */
  hasRows: boolean;
}

/** The heading that starts at a line, with all the lines that belong to it. */
export function headingBlock(marked: readonly MarkedLine[], start: number): HeadingBlock {
  const head: Line[] = [];
  let last = start;
  let at = start;
  for (; at < marked.length; at += 1) {
    const { line, kind } = marked[at] as MarkedLine;
    if (kind === 'RULE' || kind === 'BLANK') continue;
    if (kind !== 'HEAD' || isRowWithoutMarks(line, head)) break;
    head.push(line);
    if (head.length > mostHeadingLines) head.shift();
    last = at;
  }
  return { head, last, hasRows: hasRows(marked, at, head) };
}

function hasRows(marked: readonly MarkedLine[], start: number, head: readonly Line[]): boolean {
  let loneLines = 0;
  for (let at = start; at < marked.length; at += 1) {
    const { line, kind } = marked[at] as MarkedLine;
    if (kind === 'ROW' || (kind === 'HEAD' && isRowWithoutMarks(line, head))) return true;
    if (kind === 'HEAD' || loneLines > loneLinesAllowed) return false;
    if (kind !== 'LONE') continue;
    if (isDateHeading(line.cells[0] ?? '') && line.ruled) return true;
    if (line.ruled && line.cells.length > 2 && isRowWithoutMarks(line, head)) return true;
    loneLines += 1;
  }
  return false;
}
