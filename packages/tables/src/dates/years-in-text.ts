import { fullYear } from './calendar-date.ts';

/** The year or the two years that a title speaks of: "2017/18", "April 2017 to March 2018", "19 - 20", "2017". */
export interface YearSpan {
  from: number;
  to: number;
}

const longSpan = /(?<!\d)((?:19|20)\d{2}) ?(?:[-–—/]|to|and) ?((?:19|20)\d{2}|\d{2})(?!\d)/;
const shortSpan = /(?<![\d/.-])(\d{2}) ?[-–—/] ?(\d{2})(?![\d/.-])/;
const fullYears = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

export function yearsInText(text: string): YearSpan | null {
  return readSpan(longSpan.exec(text)) ?? readFullYears(text) ?? readSpan(shortSpan.exec(text));
}

function readSpan(match: RegExpExecArray | null): YearSpan | null {
  if (match === null) return null;
  const from = fullYear(Number(match[1]));
  const to = match[2]?.length === 2 ? Math.floor(from / 100) * 100 + Number(match[2]) : Number(match[2]);
  return to === from + 1 ? { from, to } : null;
}

function readFullYears(text: string): YearSpan | null {
  const years = [...text.matchAll(fullYears)].map(([year]) => Number(year));
  const from = years[0];
  if (from === undefined) return null;
  return { from: Math.min(...years), to: years.includes(from + 1) ? from + 1 : from };
}
