import type { Line } from '../cells/line.ts';
import { roleOf } from './role-words.ts';

const numberOfDate = /^(?:\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d{2})$/;

/** Days or years alone: one line of a heading that spreads a date over several. */
export function isNumberHeading({ cells }: Line): boolean {
  const [first = '', ...rest] = cells;
  const others = rest.filter((cell) => cell !== '');
  const isFirstAllowed = first === '' || numberOfDate.test(first) || (roleOf(first) ?? 'TOTAL') !== 'TOTAL';
  return others.length > 0 && isFirstAllowed && others.every((cell) => numberOfDate.test(cell));
}
