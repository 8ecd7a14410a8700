import type { DateReading } from '../dates/date-reading.ts';
import { isDateHeading } from '../dates/is-date-heading.ts';
import { readDate } from '../dates/read-date.ts';
import { isTemplateDate } from '../dates/template-date.ts';
import { isWholeNumberRun } from './figures.ts';
import { roleOf } from './role-words.ts';

export interface Heading {
  /** What heads each column. */
  labels: string[];
  /** Whether that is a date. */
  isDated: boolean[];
  /** Words over several columns ("Board Meetings 2017/18"), which may name the table and its year. */
  spanning: string[];
}

/** Reads the lines of a heading together, since a date may be spread over two of them. */
export function readHeading(lines: readonly (readonly string[])[], width: number): Heading {
  const rows = lines.map((cells) => Array.from({ length: width }, (_, column) => cells[column] ?? ''));
  const main = mainRow(rows);
  const spread = rows.map((row, index) =>
    index === main ? row : isNumbering(row) || isSqueezed(row, rows[main] ?? []) ? row.map(() => '') : spreadRight(row),
  );
  const labels = Array.from({ length: width }, (_, column) => labelOf(rows, spread, main, column));
  return {
    labels: tellApart(labels, spread, main),
    isDated: labels.map((label) => isDateHeading(label)),
    spanning: [
      ...rows.filter((row) => isSqueezed(row, rows[main] ?? [])).map((row) => row.join(' ').trim()),
      ...spanningWords(rows, labels),
    ],
  };
}

/** The line that says most about dates carries the labels. */
function mainRow(rows: readonly (readonly string[])[]): number {
  const scores = rows.map((row) => row.reduce((sum, cell) => sum + fullness(cell), 0));
  const best = Math.max(...scores);
  return best > 0 ? scores.indexOf(best) : rows.length - 1;
}

function labelOf(rows: readonly string[][], spread: readonly string[][], main: number, column: number): string {
  const own = rows[main]?.[column] ?? '';
  const fallback = rows.map((row) => row[column] ?? '').findLast((cell) => cell !== '') ?? '';
  if (fullness(own) >= 3 || isTemplateDate(own)) return own;
  const parts = spread.map((row) => row[column] ?? '').filter((cell, index, all) => isDatePart(cell) && all.indexOf(cell) === index);
  const joined = joinDate(parts);
  if (parts.length > 1 && fullness(joined) > fullness(own)) return joined;
  return own === '' || (fullness(own) === 0 && roleOf(own) === null && roleOf(fallback) !== null) ? fallback : own;
}

/** A year printed above the months is read after them: "June 2017". */
function joinDate(parts: readonly string[]): string {
  const isYear = (part: string) => /^(?:19|20)\d{2}$/.test(part);
  return [...parts.filter((part) => !isYear(part)), ...parts.filter(isYear)].join(' ');
}

/** "1  2  3  4" above the dates numbers the meetings; it does not give their days. */
function isNumbering(row: readonly string[]): boolean {
  return isWholeNumberRun(row.filter((cell) => /^\d+$/.test(cell)));
}

/** "2013  2014" over six months: nobody knows where the second year begins, so the months themselves have to tell. */
function isSqueezed(row: readonly string[], main: readonly string[]): boolean {
  const from = row.findIndex((cell) => cell !== '');
  const years = row.filter((cell) => cell !== '');
  const dates = main.filter((cell) => fullness(cell) > 0).length;
  const areTogether = row.slice(from, from + years.length).every((cell) => /^(?:19|20)\d{2}$/.test(cell));
  return years.length === 2 && areTogether && dates > 2 && new Set(years).size === 2;
}

/** How much of a date a heading tells: 3 a day, 2 a month of a year, 1 less than that, 0 nothing. */
function fullness(text: string): number {
  const reading = readDate(text);
  if (reading === null) return isTemplateDate(text) ? 1 : 0;
  if (reading.triple !== null) return 3;
  return Math.max(countParts(reading), reading.isWeak ? 0.5 : 1);
}

function countParts({ day, month, year, dayOrYear }: DateReading): number {
  return [month, year, day, dayOrYear].filter((part) => part !== null).length;
}

function isDatePart(cell: string): boolean {
  return /^(?:\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d{2}|['’]\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]?)$/i.test(cell) || fullness(cell) > 0;
}

/** A cell merged over several columns has its words in the first of them only, in text. */
function spreadRight(row: readonly string[]): string[] {
  let last = '';
  return row.map((cell, column) => {
    if (cell !== '' || column === 0) last = roleOf(cell) === null ? cell : '';
    return cell === '' ? last : cell;
  });
}

/** Two meetings in one month: the words above them ("Board", "Executive") are put before. */
function tellApart(labels: readonly string[], spread: readonly (readonly string[])[], main: number): string[] {
  return labels.map((label, column) => {
    const isTwice = label !== '' && labels.indexOf(label) !== labels.lastIndexOf(label);
    const above = isTwice
      ? spread.find((row, index) => index !== main && (row[column] ?? '') !== '' && row[column] !== label)?.[column]
      : undefined;
    return above === undefined ? label : `${above} ${label}`;
  });
}

function spanningWords(rows: readonly (readonly string[])[], labels: readonly string[]): string[] {
  const words = rows.flatMap((row) =>
    row.filter(
      (cell, column) => /\p{L}{2}/u.test(cell) && !isDatePart(cell) && !labels.includes(cell) && column > 0 && roleOf(cell) === null,
    ),
  );
  return [...new Set(words)];
}
