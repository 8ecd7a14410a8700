import { refuse } from './refusal.ts';

/** A reporting year that somebody asks for, or the request is refused. */
export function askedYear(year: number): number {
  if (year >= 1900 && year <= 2200) return year;
  return refuse('BAD_USER_INPUT', `${year} is not a year the register can hold. Give a year from 1900 to 2200.`);
}
