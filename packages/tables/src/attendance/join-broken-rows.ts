import { isBlank, type Line } from '../cells/line.ts';
import { loneText } from '../cells/lone-text.ts';
import { isDateHeading } from '../dates/is-date-heading.ts';
import { isMark } from '../marks/is-mark.ts';
import { isCalledOff } from './is-called-off.ts';
import { kindOf } from './line-kind.ts';
import type { MarkedLine } from './marked-line.ts';

/**
 * Puts rows together that were broken over several lines: a label whose marks come on the next line, or cells that
 * spilled over. Lines are joined only when together they have exactly the table's width.
 */
export function joinBrokenRows(body: readonly MarkedLine[], width: number): MarkedLine[] {
  const joined: MarkedLine[] = [];
  for (let at = 0; at < body.length; at += 1) {
    const entry = body[at] as MarkedLine;
    const spill = calledOff(body, at, width) ?? spillOf(body, at, width);
    const line: Line | null = spill && { number: entry.line.number, cells: spill.cells, ruled: true };
    joined.push(line === null ? entry : { line, kind: kindOf(line) });
    at = spill?.last ?? at;
  }
  return joined;
}

interface Spill {
  cells: string[];
  /** The place of the last line that was joined. */
  last: number;
}

/** "10/05/2023" and "CANCELLED" on the line below: nobody was expected. */
function calledOff(body: readonly MarkedLine[], at: number, width: number): Spill | null {
  const [line, below] = [body[at]?.line, body[at + 1]?.line];
  const [date = '', ...marks] = line?.cells.filter((cell) => cell !== '') ?? [];
  const words = below === undefined ? null : loneText(below);
  const isMeeting = line?.ruled === true && marks.length === 0 && isDateHeading(date);
  return isMeeting && words !== null && isCalledOff(words)
    ? { cells: [date, ...Array<string>(width - 1).fill(words)], last: at + 1 }
    : null;
}

/** A delimiter at the end of a line may end its last cell or begin an empty one; the table's width tells. */
function spillOf(body: readonly MarkedLine[], at: number, width: number): Spill | null {
  const { line } = body[at] as MarkedLine;
  if (!startsRow(line) || line.cells.length >= width) return null;
  const cut = line.cells.at(-1) === '' ? line.cells.slice(0, -1) : null;
  return findSpill(body, at, line.cells, width) ?? (cut === null ? null : findSpill(body, at, cut, width));
}

function startsRow({ cells }: Line): boolean {
  return cells[0] !== undefined && cells[0] !== '' && !isMark(cells[0]);
}

function findSpill(body: readonly MarkedLine[], start: number, first: readonly string[], width: number): Spill | null {
  const cells = [...first];
  for (let at = start + 1; at < body.length && cells.length < width; at += 1) {
    const { line } = body[at] as MarkedLine;
    if (isBlank(line) && !line.ruled) continue;
    if (startsRow(line)) return null;
    const isIndented = line.cells[0] === '' && cells.length + line.cells.length === width + 1;
    cells.push(...(isIndented ? line.cells.slice(1) : line.cells));
    if (cells.length === width) return { cells, last: at };
  }
  return null;
}
