import type { Line } from '../cells/line.ts';
import { isDateHeading } from '../dates/is-date-heading.ts';
import { isRowWithoutMarks } from './continues-table.ts';
import type { MarkedLine } from './marked-line.ts';

const loneLinesAllowed = 4;

/** The heading that starts at a line and the place of its last line; null when no rows follow, so it is only text. */
export function headingBlock(marked: readonly MarkedLine[], start: number): { head: Line[]; last: number } | null {
  const head: Line[] = [];
  let last = start;
  let at = start;
  for (; at < marked.length; at += 1) {
    const { line, kind } = marked[at] as MarkedLine;
    if (kind === 'RULE' || kind === 'BLANK') continue;
    if (kind !== 'HEAD' || isRowWithoutMarks(line, head)) break;
    head.push(line);
    last = at;
  }
  return hasRows(marked, at, head) ? { head, last } : null;
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
