import { fullYear } from './calendar-date.ts';
import type { DateReading } from './date-reading.ts';
import { monthNumber, monthPattern } from './month-names.ts';

type Groups = Record<string, string | undefined>;

export interface DateForm {
  pattern: RegExp;
  read(groups: Groups): Partial<DateReading>;
}

const month = `(?<![a-z])(?<month>${monthPattern})(?![a-z])\\.?`;
const gap = '[ \\-/.]?';
const year4 = '(?<year>\\d{4})';

/** Day, month and year under the names the patterns give them: `m` a month in figures, `month` one in letters. */
function parts(groups: Groups): Partial<DateReading> {
  const { day, m, month: name, year } = groups;
  return {
    day: day === undefined ? null : Number(day),
    month: name === undefined ? (m === undefined ? null : Number(m)) : monthNumber(name),
    year: year === undefined ? null : fullYear(Number(year)),
  };
}

const form = (pattern: string, read: DateForm['read'] = parts): DateForm => ({ pattern: new RegExp(`(?<!\\d)${pattern}(?!\\d)`), read });

/** The ways a heading gives a date, in lower case and tidied. The first that fits is taken, so the fullest come first. */
export const dateForms: readonly DateForm[] = [
  form(`${year4}[-/.](?<m>\\d{1,2})[-/.](?<day>\\d{1,2})`),
  form(`(?<day>\\d{1,2})[-/.](?<m>\\d{1,2})[-/.]${year4}`),
  form('(?<a>\\d{1,2})[-/.](?<b>\\d{1,2})[-/.](?<c>\\d{2})', ({ a, b, c }) => ({ triple: [Number(a), Number(b), Number(c)] })),
  form('(?<year>(?:19|20)\\d{2})(?<m>0[1-9]|1[0-2])(?<day>[0-3]\\d)'),
  form(`${year4}${gap}${month}${gap}(?<day>\\d{1,2})`),
  form(`${year4}[ \\-/](?<day>\\d{1,2})${gap}${month}`),
  form(`(?<day>\\d{1,2})(?: ?[-&/+] ?\\d{1,2}| (?:and|to) \\d{1,2})?${gap}${month}${gap}(?<year>\\d{4}|\\d{2})?`),
  form(`${month}${gap}(?<day>\\d{1,2}) ${year4}`),
  form(`${month}(?: ?[/&-] ?(?:${monthPattern})(?![a-z])\\.?)?${gap}${year4}`),
  form(`${year4}${gap}${month}`),
  form(`${month}${gap}(?<n>\\d{1,2})`, (groups) => ({ ...parts(groups), dayOrYear: Number(groups.n) })),
  form('(?<![a-z])q(?:uarter|tr)? ?(?<q>[1-4])(?!\\d)[ ,]*(?<year>\\d{4}|\\d{2}(?=[/-]))?(?:[/-]\\d{2,4})?', (groups) => ({
    ...parts(groups),
    quarter: Number(groups.q),
  })),
  form('(?<m>0?[1-9]|1[0-2])[-/.](?<year>(?:19|20)\\d{2})'),
  form('(?<year>(?:19|20)\\d{2})-(?<m>0[1-9]|1[0-2])'),
  form(month),
  form('(?<day>\\d{1,2})[-/.](?<m>\\d{1,2})', (groups) => ({ ...parts(groups), isWeak: true })),
];
