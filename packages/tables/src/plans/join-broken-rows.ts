import { isBlank, type Line } from '../cells/line.ts';
import { isDressing } from '../cells/lone-text.ts';
import { planHeadingAt } from './plan-heading.ts';
import { namesPlanSection } from './plan-lines.ts';

/** Puts rows together again whose cells have several lines: a row is not full before it has as many cells as the heading. */
export function joinBrokenRows(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let width = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const heading = planHeadingAt(lines, at);
    if (heading !== null) {
      width = heading.labels.length;
      joined.push(...lines.slice(at, heading.last + 1));
      at = heading.last;
      continue;
    }
    const last = joined.at(-1);
    if (width > 0 && last !== undefined && goesOn(last, line, width)) joined[joined.length - 1] = append(last, line);
    else joined.push(line);
  }
  return joined;
}

function goesOn(last: Line, line: Line, width: number): boolean {
  if (!last.ruled || isBlank(last) || isDressing(line) || last.cells.length < 2) return false;
  const together = last.cells.length + line.cells.length - (last.closed === true ? 0 : 1);
  // A line that ends without its pipe goes on to the line that has it.
  if (last.closed === false && line.closed === true && last.cells.length > 2 && together <= width) return true;
  const isShort = last.cells.length < width && together <= width;
  if (isShort) return line.cells.length < width && !startsRow(line);
  return (
    line.cells.length === 1 && last.cells.length === width && (last.cells.at(-1)?.length ?? 0) > 3 && isRestOfText(line.cells[0] ?? '')
  );
}

/** "2.1" at the beginning of a line, and a cell after it. */
function startsRow({ cells }: Line): boolean {
  return cells.length > 1 && /^\d+(?:\.\d+)*[.)]?$/.test(cells[0] ?? '');
}

function isRestOfText(text: string): boolean {
  return !namesPlanSection(text) && (/^[\p{Ll}•·–-]/u.test(text) || /[.;]$/.test(text) || text.length > 80);
}

function append(last: Line, line: Line): Line {
  if (last.closed === true && line.closed !== undefined) return { ...last, cells: [...last.cells, ...line.cells], closed: line.closed };
  const [first = '', ...others] = line.cells;
  const rest = [last.cells.at(-1) ?? '', first].filter((part) => part !== '').join('\n');
  return { ...last, cells: [...last.cells.slice(0, -1), rest, ...others], closed: line.closed ?? last.closed };
}
