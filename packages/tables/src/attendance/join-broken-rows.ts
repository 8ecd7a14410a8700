import { isBlank, type Line } from '../cells/line.ts';
import { isMark } from '../marks/is-mark.ts';
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
    const { cells } = entry.line;
    const isShort = startsRow(entry.line) && cells.length < width;
    // A delimiter at the end of a line may end its last cell or begin an empty one; the table's width tells.
    const cut = isShort && cells.at(-1) === '' ? findSpill(body, at, cells.slice(0, -1), width) : null;
    const spill = (isShort ? findSpill(body, at, cells, width) : null) ?? cut;
    if (spill === null) {
      joined.push(entry);
      continue;
    }
    const line: Line = { number: entry.line.number, cells: spill.cells, ruled: true };
    joined.push({ line, kind: kindOf(line) });
    at = spill.last;
  }
  return joined;
}

function startsRow({ cells }: Line): boolean {
  return cells[0] !== undefined && cells[0] !== '' && !isMark(cells[0]);
}

function findSpill(
  body: readonly MarkedLine[],
  start: number,
  first: readonly string[],
  width: number,
): { cells: string[]; last: number } | null {
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
