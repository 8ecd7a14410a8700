import type { Line } from './cells/line.ts';
import { isDateHeading } from './dates/is-date-heading.ts';

const nhsHeading =
  /^(?:nhs (?:no|num|number)|nhs ?#|upn|unique pupil number|case (?:no|number|id|ref|reference)|child(?:'s|’s)? (?:name|id)|pupil(?:'s|’s)? name)\.?$/i;
const birthHeading = /^(?:d\.?o\.?b\.?|date of birth|birth ?date|birthday|born)$/i;

/** Refuses a paste that looks like records of people. `noun`: what the paste should have been, "attendance table". */
export function refusePrivateData(lines: readonly Line[], noun: string): string | null {
  const refusal = `They can identify a child, and Quorate holds no records of children. Take the column out and paste the ${noun} again.`;
  const cells = lines.flatMap((line) => line.cells);
  if (cells.some((cell) => nhsHeading.test(cell)) || holdsNhsNumbers(cells) || hasNhsColumn(lines)) {
    return `The paste has a column that looks like NHS numbers or case records. ${refusal}`;
  }
  if (cells.some((cell) => birthHeading.test(cell)) || hasBirthColumn(lines)) {
    return `The paste has a column that looks like dates of birth. ${refusal}`;
  }
  return null;
}

/** "NHS" alone is a partner, unless figures as long as a person's number stand below it. */
function hasNhsColumn(lines: readonly Line[]): boolean {
  return lines.some(({ cells }, at) =>
    cells.some((cell, column) => /^nhs\.?$/i.test(cell) && /^\d[\d -]{5,}$/.test(lines[at + 1]?.cells[column] ?? '')),
  );
}

/** Two valid numbers, or one written as the NHS writes it (943 476 5919): one alone may be a telephone number. */
function holdsNhsNumbers(cells: readonly string[]): boolean {
  const valid = new Set(cells.filter(isNhsNumber));
  return valid.size > 1 || [...valid].some((cell) => /^\d{3} \d{3} \d{4}$/.test(cell));
}

/** Ten digits, the last a check digit modulo 11 (NHS Data Dictionary). */
function isNhsNumber(cell: string): boolean {
  const match = /^(\d{3})[ -]?(\d{3})[ -]?(\d{4})$/.exec(cell);
  if (match === null) return false;
  const digits = [...`${match[1]}${match[2]}${match[3]}`].map(Number);
  const sum = digits.slice(0, 9).reduce((total, digit, place) => total + digit * (10 - place), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === digits[9] && new Set(digits).size > 1;
}

/** A column without a heading that holds a different full date in every row, years apart. */
function hasBirthColumn(lines: readonly Line[]): boolean {
  const width = Math.min(40, Math.max(0, ...lines.map(({ cells }) => cells.length)));
  return Array.from({ length: width }, (_, column) => column).some((column) => {
    if (column === 0) return false;
    const cells = lines.map((line) => line.cells[column] ?? '').filter((cell) => cell !== '');
    const years = cells
      .filter((cell) => isDateHeading(cell))
      .map((cell) => Number(/(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(cell)?.[0] ?? Number.NaN));
    const known = years.filter((year) => !Number.isNaN(year));
    return known.length >= 4 && known.length === cells.length && Math.max(...known) - Math.min(...known) >= 6;
  });
}
