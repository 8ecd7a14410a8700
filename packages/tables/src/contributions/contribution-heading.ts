import type { Layout, Line } from '../cells/line.ts';
import { isPartnerWord, readColumnLabel } from './column-label.ts';
import { cutHeading } from './cut-heading.ts';
import type { RawContributions } from './find-contributions.ts';
import { isYear, yearIn } from './read-year.ts';
import { placeUnder, type Spans, spansOf } from './spaced-values.ts';

export interface Labels {
  labels: string[];
  above: string[];
  isFound: boolean;
}

/** One label for each column, from the lines of a heading or, where spaces kept its words apart, from the line above the rows. */
export function columnLabels({ above, heading, body }: RawContributions, width: number, layout: Layout): Labels {
  const labels = withFirstCell(joinLines(heading, layout === 'SPACES' ? spansOf(body, width) : null, width), width);
  const units = unitsIn(above.at(-1) ?? '', width);
  const nearest = above.at(units === null ? -1 : -2) ?? '';
  // "The Board's income in 2014/15 was:" leads to the rows and heads none of their columns.
  if (heading.length === 0 && layout === 'SPACES' && nearest !== '' && !/[:.]$/.test(nearest)) {
    const cut = cutAfterPartner(nearest, width) ?? cutHeading(nearest, width) ?? withCorner(cutHeading(nearest, width - 1));
    const isHeading = cut !== null && headsColumns(cut);
    const full = cut?.map((label, at) => (units?.[at - 1] ? `${label} ${units[at - 1]}` : label)) ?? [];
    if (isHeading) return { labels: full, above: above.slice(0, units === null ? -1 : -2), isFound: true };
  }
  return { labels, above: [...above], isFound: heading.length > 0 };
}

/** "£ £" on a line below "Partner 2019-20 2018-19": what each column is in. */
function unitsIn(text: string, width: number): string[] | null {
  const units = text.split(' ');
  return units.length === width - 1 && units.every((unit) => /^(?:£(?:0{3}s?|k|m)?|%)$/i.test(unit)) ? units : null;
}

/** Words above rows head them where the first names partners, or all others are years, units or totals. */
function headsColumns([first = '', ...others]: readonly string[]): boolean {
  const known = others.every((label) => isYear(label) || /[£%]/.test(label) || readColumnLabel(label).kind !== null);
  return others.every((label) => label.length < 40) && (isPartnerWord(first) || (known && others.length > 1));
}

/** "£" below "Training" and "2019/20" above it belong to one label. */
function joinLines(lines: readonly Line[], spans: Spans | null, full: number): string[] {
  const heading = spans === null ? lines : lines.map((line) => ({ ...line, cells: placeHeading(line, spans, full) }));
  const width = Math.max(0, ...heading.map(({ cells }) => cells.length));
  const rows = heading.map(({ cells }, at) => (at < heading.length - 1 ? spreadRight(cells, width) : padded(cells, width)));
  return Array.from({ length: width }, (_, column) => {
    const parts = rows.map((row) => row[column] ?? '').filter((part, at, all) => part !== '' && all.indexOf(part) === at);
    return parts.join(' ');
  });
}

/** The labels of a heading stand over their columns. */
function placeHeading(line: Line, spans: Spans, width: number): string[] {
  const [first = ''] = line.cells;
  const moved = { ...line, cells: ['', ...line.cells], starts: [0, ...(line.starts ?? [])] };
  const isCorner = line.cells.length === width || isPartnerWord(first);
  return isCorner ? (placeUnder(line, spans, width) ?? line.cells) : (placeUnder(moved, spans, width) ?? line.cells);
}

/** A heading may leave out the cell over the names. */
function withFirstCell(labels: string[], width: number): string[] {
  const [first = ''] = labels;
  const isShort = labels.length === width - 1 && !isPartnerWord(first) && readColumnLabel(first).kind !== null;
  return isShort ? ['', ...labels] : labels;
}

/** Words over several columns stand in the first of them only, in text. A column with a year of its own is not under them. */
function spreadRight(cells: readonly string[], width: number): string[] {
  let last = '';
  return padded(cells, width).map((cell, column) => {
    if (column === 0) return cell;
    if (cell !== '') last = yearIn(cell) !== null || cells.filter((one) => one !== '').length <= 3 ? cell : '';
    return cell === '' ? last : cell;
  });
}

function padded(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, column) => cells[column] ?? '');
}

/** "Partner Training £ Reviews £": the word for partners heads the first column alone. */
function cutAfterPartner(text: string, width: number): string[] | null {
  const [first = '', ...others] = text.split(' ');
  const cut = isPartnerWord(first) ? cutHeading(others.join(' '), width - 1) : null;
  return cut === null ? null : [first, ...cut];
}

function withCorner(labels: string[] | null): string[] | null {
  return labels === null ? null : ['', ...labels];
}
