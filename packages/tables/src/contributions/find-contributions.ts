import type { Line } from '../cells/line.ts';
import { isDressing, loneText } from '../cells/lone-text.ts';
import { isPartnerWord, readColumnLabel } from './column-label.ts';
import { isContributionValue } from './read-cell.ts';
import { areYears, isYear, yearIn } from './read-year.ts';

/** A table as it was found: what stands above it, the lines of its heading, and the lines below. */
export interface RawContributions {
  above: string[];
  heading: Line[];
  body: Line[];
}

const mostHeadingLines = 3;

/** Cuts a paste into its tables. */
export function findContributions(lines: readonly Line[]): RawContributions[] {
  const kept = lines.filter((line) => !isDressing(line));
  const lastRow = kept.findLastIndex(isRow);
  const tables: RawContributions[] = [];
  let above: string[] = [];
  for (let at = 0; at < kept.length; at += 1) {
    const line = kept[at] as Line;
    const current = tables.at(-1);
    const heading = at < lastRow ? headingAt(kept, at, current === undefined) : [];
    const year = current && loneYear(line, current);
    if (heading.length > 0 && (current === undefined || !isSame(heading, current.heading))) {
      tables.push({ above: current ? takeTail(current) : [...above], heading, body: [] });
    } else if (current && year && !current.body.some(isRow)) current.above.push(year);
    else if (current && year)
      tables.push({
        above: [...current.above.filter((text) => yearIn(text) === null), ...takeTail(current), year],
        heading: current.heading,
        body: [],
      });
    else if (heading.length === 0 && current) current.body.push(line);
    else if (heading.length === 0 && isRow(line)) tables.push({ above: [...above], heading: [], body: [line] });
    else if (heading.length === 0) above = [...above, loneText(line) ?? line.cells.filter((cell) => cell !== '').join(' ')];
    at += Math.max(0, heading.length - 1);
  }
  return tables.filter(({ body }) => body.some(isRow));
}

/** A row has a value after its name. */
function isRow({ cells, ruled }: Line): boolean {
  return ruled && cells.slice(1).some(isContributionValue) && !isHeadingOfYears(cells);
}

function isHeadingOfYears(cells: readonly string[]): boolean {
  const others = cells.slice(1).filter((cell) => cell !== '');
  const years = others.filter((cell) => /^\d{4}$/.test(cell) || isYear(cell));
  const rest = others.filter((cell) => !years.includes(cell));
  return years.length > 0 && (years.length > 1 ? areYears(years) : isPartnerWord(cells[0] ?? '')) && !rest.some(isContributionValue);
}

/** The lines of a heading that begins at a place: names of columns above rows. `isFirst`: nothing else tells a heading from a row of words. */
function headingAt(lines: readonly Line[], at: number, isFirst: boolean): Line[] {
  const first = lines[at] as Line;
  if (!mayHead(first) || !(isFirst || saysColumns(first))) return [];
  const heading = [first];
  for (let next = lines[at + 1]; next !== undefined && heading.length < mostHeadingLines; next = lines[at + heading.length]) {
    if (!mayHead(next, true) || !isFurther(next, heading[0] as Line)) break;
    heading.push(next);
  }
  return heading;
}

function mayHead(line: Line, isBelow = false): boolean {
  const { cells, ruled } = line;
  if (!ruled || isRow(line)) return false;
  const lone = loneText(line);
  return (
    lone === null ||
    (cells.length > 1 && (isBelow || cells.length === 2) && cells[0] === '') ||
    (lone !== null && cells.length === 2 && cells[1] === lone && cells[0] !== lone)
  );
}

/** The second line of a heading: years, units or sorts of money, and nothing in the column of partners but its name. */
function isFurther({ cells, hanging }: Line, first: Line): boolean {
  const [corner = '', ...others] = cells;
  const saysNoPartner = cells.length === first.cells.length && cells.every((cell) => isYear(cell) || readColumnLabel(cell).kind !== null);
  const isCorner = saysNoPartner || corner === '' || isPartnerWord(corner) || hanging?.[0] === true || corner === first.cells[0];
  return isCorner && others.every((cell) => cell.length <= 60 && !/£\s?\d/.test(cell));
}

/** Inside a paste, a row of words may look like a heading: "Council | in kind £3,500 | Officer time". */
function saysColumns({ cells }: Line): boolean {
  const [corner = '', ...others] = cells;
  const filled = others.filter((cell) => cell !== '');
  const known = filled.filter((cell) => isYear(cell) || (readColumnLabel(cell).kind !== null && !/£\s?\d/.test(cell))).length;
  const isCorner = corner === '' || isPartnerWord(corner) || isYear(filled[0] ?? '');
  return isCorner && known > 0 && (known === filled.length || (isPartnerWord(corner) && known * 2 >= filled.length));
}

function isSame(heading: readonly Line[], current: readonly Line[]): boolean {
  const words = (lines: readonly Line[]) =>
    lines
      .map(({ cells }) => cells.join('|'))
      .join('\n')
      .toLowerCase();
  return words(heading) === words(current);
}

/** "2020/21" between the rows begins the next year, where the columns have no years of their own. */
function loneYear(line: Line, { heading }: RawContributions): string | null {
  const text = loneText(line)?.replace(/^(?:table|figure|appendix) \d{1,2}[.:]? (?=\p{Lu})/iu, '') ?? null;
  if (text === null || text.length > 80 || heading.some(({ cells }) => cells.slice(1).some((cell) => yearIn(cell)))) return null;
  const year = yearIn(text);
  const isOnlyYear = year !== null && !/^\d{4}$/.test(year.raw) && /^[\s\p{L}:()–-]*$/u.test(text.replace(year.raw, ''));
  return isOnlyYear && /^(?:[^\p{L}]*|.*\b(?:contributions?|year|budget|income|funding|levy)\b.*)$/iu.test(text) && !/^total/i.test(text)
    ? text
    : null;
}

function takeTail({ body }: RawContributions): string[] {
  let start = body.length;
  while (start > 0 && body[start - 1]?.ruled === false) start -= 1;
  return body.splice(start).map((line) => loneText(line) ?? '');
}
