import { fullYear } from './calendar-date.ts';
import { type DateReading, emptyReading } from './date-reading.ts';
import { monthNumber, monthPattern } from './month-names.ts';
import { tidyDateText } from './tidy-date-text.ts';
import { isAllowedBesideDate } from './words-beside-date.ts';

type Groups = Record<string, string | undefined>;
type Form = readonly [pattern: RegExp, read: (groups: Groups) => Partial<DateReading>];

const month = `(?<![a-z])(?<month>${monthPattern})(?![a-z])\\.?`;
const gap = '[ \\-/.]?';
const number = (text: string | undefined) => (text === undefined ? null : Number(text));
const year = (text: string | undefined) => (text === undefined ? null : fullYear(Number(text)));
const named = (groups: Groups) => monthNumber(groups.month ?? '');

// The first form that fits is taken, so the fullest come first.
const forms: readonly Form[] = [
  ['(?<year>\\d{4})[-/.](?<m>\\d{1,2})[-/.](?<day>\\d{1,2})', (g) => ymd(g)],
  ['(?<a>\\d{1,2})[-/.](?<b>\\d{1,2})[-/.](?<year>\\d{4})', (g) => ({ day: number(g.a), month: number(g.b), year: number(g.year) })],
  ['(?<a>\\d{1,2})[-/.](?<b>\\d{1,2})[-/.](?<c>\\d{2})', (g) => ({ triple: [Number(g.a), Number(g.b), Number(g.c)] as const })],
  ['(?<year>(?:19|20)\\d{2})(?<m>0[1-9]|1[0-2])(?<day>[0-3]\\d)', (g) => ymd(g)],
  [`(?<year>\\d{4})${gap}${month}${gap}(?<day>\\d{1,2})`, (g) => ({ day: number(g.day), month: named(g), year: number(g.year) })],
  [`(?<year>\\d{4})[ \\-/](?<day>\\d{1,2})${gap}${month}`, (g) => ({ day: number(g.day), month: named(g), year: number(g.year) })],
  [
    `(?<day>\\d{1,2})(?: ?[-&/+] ?\\d{1,2}| (?:and|to) \\d{1,2})?${gap}${month}${gap}(?<year>\\d{4}|\\d{2})?`,
    (g) => ({ day: number(g.day), month: named(g), year: year(g.year) }),
  ],
  [`${month}${gap}(?<day>\\d{1,2}) (?<year>\\d{4})`, (g) => ({ day: number(g.day), month: named(g), year: number(g.year) })],
  [`${month}(?: ?[/&-] ?(?:${monthPattern})(?![a-z])\\.?)?${gap}(?<year>\\d{4})`, (g) => ({ month: named(g), year: number(g.year) })],
  [`(?<year>\\d{4})${gap}${month}`, (g) => ({ month: named(g), year: number(g.year) })],
  [`${month}${gap}(?<n>\\d{1,2})`, (g) => ({ month: named(g), dayOrYear: number(g.n) })],
  ['(?<![a-z])q(?:uarter|tr)? ?(?<q>[1-4])(?!\\d)[ ,]*(?<year>\\d{4}|\\d{2}(?=[/-]))?(?:[/-]\\d{2,4})?', (g) => ({ quarter: number(g.q), year: year(g.year) })],
  ['(?<m>0?[1-9]|1[0-2])[-/.](?<year>(?:19|20)\\d{2})', (g) => ({ month: number(g.m), year: number(g.year) })],
  ['(?<year>(?:19|20)\\d{2})-(?<m>0[1-9]|1[0-2])', (g) => ({ month: number(g.m), year: number(g.year) })],
  [month, (g) => ({ month: named(g) })],
  ['(?<day>\\d{1,2})[-/.](?<m>\\d{1,2})', (g) => ({ day: number(g.day), month: number(g.m), isWeak: true })],
].map(([pattern, read]) => [new RegExp(`(?<!\\d)${pattern}(?!\\d)`), read] as Form);

function ymd(groups: Groups): Partial<DateReading> {
  return { day: number(groups.day), month: number(groups.m), year: number(groups.year) };
}

/** Reads a heading such as "AGM 11/12/19", "Mon 12 June" or "Sept 2017"; null when it is no date. */
export function readDate(text: string): DateReading | null {
  if (text.length > 120) return null;
  const tidy = tidyDateText(text);
  for (const [pattern, read] of forms) {
    const match = pattern.exec(tidy);
    if (match === null) continue;
    const reading = { ...emptyReading, ...read(match.groups ?? {}) };
    const beside = `${tidy.slice(0, match.index)} ${tidy.slice(match.index + match[0].length)}`;
    return isAllowedBesideDate(beside, reading) && isPossible(reading) ? reading : null;
  }
  return null;
}

function isPossible({ day, month: ofYear, year: full, isWeak }: DateReading): boolean {
  if (full !== null && (full < 1950 || full > 2099)) return false;
  return !isWeak || ((day ?? 0) >= 1 && (day ?? 0) <= 31 && (ofYear ?? 0) >= 1 && (ofYear ?? 0) <= 12);
}
