export interface StepLine {
  name: string;
  /** One for each place; null from where it has not been counted yet. */
  values: readonly (number | null)[];
  /** The class that gives it its colour and dash. */
  look: string;
  /** Writes the name under the line's end: of two lines, the lower one. */
  labelBelow?: boolean;
}

export const highest = (lines: readonly StepLine[]): number =>
  Math.max(0, ...lines.flatMap(({ values }) => values.map((value) => value ?? 0)));

/** Whole numbers from 0 to at least the highest value, at most six of them. */
export function ticksUpTo(value: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((one) => value / one <= 5) ?? Math.ceil(value / 5);
  const count = Math.max(1, Math.ceil(value / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** The steps of one line, as a path. A place's value holds over the whole place. */
export function linePath(values: readonly (number | null)[], at: (index: number, value: number) => { x: number; y: number }): string {
  const known = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  return known
    .map(({ value, index }, place) => {
      const from = at(index, value);
      const to = at(index + 1, value);
      return `${place === 0 ? 'M' : 'L'}${from.x} ${from.y}H${to.x}`;
    })
    .join('');
}

/** Every how many places one is named in a picture of this width, so that their names do not run into each other. */
export function namedPlaces(places: readonly string[], width: number): number {
  const widest = Math.max(0, ...places.map((place) => place.length)) * 8 + 6;
  return Math.max(1, Math.ceil((widest * places.length) / width));
}
