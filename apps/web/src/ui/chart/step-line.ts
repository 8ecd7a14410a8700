export interface StepLine {
  name: string;
  /** One for each place; null from where it has not been counted yet. */
  values: readonly (number | null)[];
  /** The class that gives it its colour and dash. */
  look: string;
  /** Writes the name under the line's end, where two ends would lie on each other. */
  labelBelow?: boolean;
}

interface Size {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export const highest = (lines: readonly StepLine[]): number =>
  Math.max(0, ...lines.flatMap(({ values }) => values.map((value) => value ?? 0)));

/** Whole numbers from 0 to at least the highest value, at most six of them. */
export function ticksUpTo(value: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((one) => value / one <= 5) ?? Math.ceil(value / 5);
  const count = Math.max(1, Math.ceil(value / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** Every how many places one is named, so that their names do not run into each other. */
export function namedPlaces(places: readonly string[], wide: number): number {
  const widest = Math.max(0, ...places.map((place) => place.length)) * 7 + 8;
  return Math.max(1, Math.ceil((widest * places.length) / wide));
}

/** Where a value stands in the picture. */
export function pointAt(size: Size, along: { index: number; of: number }, up: { value: number; top: number }): { x: number; y: number } {
  const wide = size.width - size.left - size.right;
  const high = size.height - size.top - size.bottom;
  return {
    x: size.left + (along.of === 0 ? 0 : (along.index / along.of) * wide),
    y: size.top + high - (up.top === 0 ? 0 : (up.value / up.top) * high),
  };
}

/** The steps of one line, and where it ends. A place's value holds over the whole place. */
export function linePath(
  values: readonly (number | null)[],
  at: (index: number, value: number) => { x: number; y: number },
): { path: string; end: { x: number; y: number; value: number } | null } {
  const known = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  const last = known.at(-1);
  if (!last) return { path: '', end: null };
  const path = known
    .map(({ value, index }, place) => {
      const from = at(index, value);
      const to = at(index + 1, value);
      return `${place === 0 ? 'M' : 'L'}${from.x} ${from.y}H${to.x}`;
    })
    .join('');
  return { path, end: { ...at(last.index + 1, last.value), value: last.value } };
}
