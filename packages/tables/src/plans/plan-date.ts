import { columnDates } from '../dates/column-dates.ts';
import { monthPattern } from '../dates/month-names.ts';
import type { YearSpan } from '../dates/years-in-text.ts';
import type { PlanDate } from './plan-table.ts';

const leading =
  /^(?:(?:to be )?(?:completed?|agreed|implemented|in place|delivered|reviewed|finished|done) )?(?:by|before|from|until|till|to|in|during|due|due by|target|target date|completed|complete|achieved|starting|start|commenced?|no later than)?:? ?(?:the )?(?:(?:end|beginning|start|middle|early|mid|late) ?-?(?:of )?(?:the )?)?/;
const standing =
  /^(?:on-?going|continu|annual|month(?:ly|s)|quarterly|weekly|as required|when required|regular|each|every|rolling|tbc|tba)/;
const until = /(?:^| )(?:to|until|till|by|end|complete|due|target)(?: |$)/;
const date = `(?:\\d{1,2}(?:st|nd|rd|th)?[ /.-]?)?(?:(?:${monthPattern})[a-z]*\\.?[ /,'’-]{0,2}\\d{2,4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{1,2}[/.-]\\d{4}|(?:${monthPattern})\\.?(?![a-z]))|\\d{4}-\\d{2}-\\d{2}|q(?:uarter|tr)? ?[1-4](?!\\d)[ ,]*(?:\\d{4}(?:[/-]\\d{2,4})?|\\d{2}/\\d{2})?`;
const oneDate = new RegExp(`(?<![\\w/.-])(?:${date})(?![\\w/])`, 'gi');
const yearEnd =
  /(?:end of|year[- ]end|by end|end)(?: of)?(?: the)?(?: financial| fiscal| reporting)?(?: year)? ?((?:19|20)\d{2}) ?[/-] ?(?:(?:19|20)?\d{2})$/;
const longestDate = 200;

/** A date of a plan: as printed, and the day or the month it means. `years`: what the title says, for "by June". */
export function planDate(raw: string, years: YearSpan | null): PlanDate | null {
  return raw === '' ? null : { raw, date: dateIn(raw, years) };
}

/** "April 2017 – March 2018": when it begins and when it is due. */
export function dateRange(raw: string, years: YearSpan | null): { start: PlanDate; due: PlanDate } | null {
  const found = datesIn(raw);
  const [first, second] = found;
  if (first === undefined || second === undefined || found.length > 2) return null;
  const between = raw.slice(first.end, second.start).trim().toLowerCase();
  if (!/^(?:[-–—]|to|until|till|through to|and ongoing to)$/.test(between)) return null;
  const due = dateIn(second.text, years);
  const year = /(?:19|20)\d{2}/.exec(second.text)?.[0];
  const start = dateIn(first.text, years) ?? (year === undefined ? null : dateIn(`${first.text} ${year}`, null));
  if (start === null || due === null || start.slice(0, 7) > due.slice(0, 7)) return null;
  return { start: { raw: first.text, date: start }, due: { raw, date: due } };
}

function dateIn(raw: string, years: YearSpan | null): string | null {
  if (raw.length > longestDate) return null;
  const text = raw.toLowerCase().replace(/\s+/g, ' ').trim();
  if (standing.test(text) && !until.test(text)) return null;
  const end = yearEnd.exec(text);
  if (end !== null) return `${Number(end[1]) + 1}-03`;
  const whole = readOne(text.replace(leading, ''), years);
  if (whole !== null) return whole;
  const found = datesIn(raw);
  const revised = found.find(({ start }) => /(?:revised|extended|moved|now|new|re-?scheduled|slipped)[^\d]*$/i.test(raw.slice(0, start)));
  const chosen = revised ?? (isOnlyDates(raw, found) ? found.at(-1) : found[0]);
  return chosen === undefined ? null : readOne(chosen.text.toLowerCase(), years);
}

/** The first full date, or month with its year, that a text speaks of. */
export function firstDate(text: string): string | null {
  const found = datesIn(text).map((one) => readOne(one.text.toLowerCase(), null));
  return found.find((one) => one !== null) ?? null;
}

interface FoundDate {
  text: string;
  start: number;
  end: number;
}

function datesIn(raw: string): FoundDate[] {
  if (raw.length > longestDate) return [];
  const found = [...raw.matchAll(oneDate)].filter(({ 0: text }) => text !== 'may');
  return found.map(({ 0: text, index }) => ({ text: text.trim(), start: index, end: index + text.trimEnd().length }));
}

/** "June 2017, Dec 2017": the last of them is when all is done. */
function isOnlyDates(raw: string, found: readonly FoundDate[]): boolean {
  const rest = found.reduce((text, { text: one }) => text.replace(one, ''), raw);
  return /^(?:[\s,;&/–-]|and|then|to)*$/i.test(rest);
}

function readOne(text: string, years: YearSpan | null): string | null {
  const [reading] = columnDates([text], years);
  if (reading?.date == null) return null;
  if (reading.doubt === 'QUARTER') return quarterEnd(reading.date);
  return reading.knownTo === 'MONTH' ? reading.date.slice(0, 7) : reading.date;
}

/** Work for a quarter is due by its last month. */
function quarterEnd(firstMonth: string): string {
  return `${firstMonth.slice(0, 5)}${String(Number(firstMonth.slice(5, 7)) + 2).padStart(2, '0')}`;
}
