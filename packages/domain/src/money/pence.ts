/** Whole pence. Money is never a fraction of a penny, and never a floating-point number of pounds. */
export type Pence = number;

/** The most that one amount may be: ten million pounds. A bigger one is a slip of the keyboard. */
export const mostPence: Pence = 1_000_000_000;

export function isPence(value: unknown): value is Pence {
  return typeof value === 'number' && Number.isSafeInteger(value);
}

/** Adds whole pence. A sum that a number cannot hold exactly is a fault of the program, so it is thrown. */
export function sumPence(amounts: Iterable<Pence>): Pence {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  if (!isPence(sum)) throw new RangeError('This sum of pence is too large to be exact.');
  return sum;
}
