import { monthPattern } from './month-names.ts';

const day = '\\d{1,2}(?:st|nd|rd|th)?';
const month = `(?:${monthPattern})(?![a-z])\\.?`;
const forms = [
  '\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{2,4}',
  '\\d{2}[-/.]mm[-/.]dd',
  `${day}[ /-]?${month}(?:[ /-]\\d{4}|[-/']\\d{2})?`,
  `${month}(?: ?['’]\\d{2}|-\\d{2}| \\d{4})?`,
];
const oneDate = new RegExp(`(?<![\\w/.-])(?:${forms.join('|')})(?![\\w/-])`, 'gi');

export interface CutDates {
  before: string;
  dates: string[];
  after: string;
}

/** Cuts a line with two dates or more side by side ("Agency June 2017 Sept 2017 Total"); null when there are none. */
export function cutDates(line: string): CutDates | null {
  if (line.length > 2_000) return null;
  const found = [...line.matchAll(oneDate)].map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }));
  const first = found[0];
  const last = found.at(-1);
  if (first === undefined || last === undefined || found.length < 2) return null;
  const isSideBySide = found.every(({ start }, index) => index === 0 || line.slice(found[index - 1]?.end, start).trim() === '');
  if (!isSideBySide) return null;
  return { before: line.slice(0, first.start).trim(), dates: found.map(({ text }) => text), after: line.slice(last.end).trim() };
}
