export interface StepLine {
  name: string;
  /** One for each place; null from where it has not been counted yet. */
  values: readonly (number | null)[];
  /** The class that gives it its colour and dash. */
  look: string;
  /** Writes the name under the line's end, where two ends would lie on each other. */
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

/** One straight part of a line: from one place and value to another. */
export interface Stretch {
  from: { place: number; value: number };
  to: { place: number; value: number };
}

/** The steps of one line, and where it ends. A value holds over the whole of its place, and then the line rises or falls. */
export function stepsOf(values: readonly (number | null)[]): { stretches: Stretch[]; end: { place: number; value: number } | null } {
  const known = values.flatMap((value, place) => (value === null ? [] : [{ value, place }]));
  const stretches = known.flatMap(({ value, place }, index) => {
    const end = { place: place + 1, value };
    const next = known[index + 1];
    const rise = next && next.value !== value ? [{ from: end, to: next }] : [];
    return [{ from: { place, value }, to: end }, ...rise];
  });
  return { stretches, end: stretches.at(-1)?.to ?? null };
}

/** Every how many places one is named in a picture of this width, so that their names do not run into each other. */
export function namedPlaces(places: readonly string[], width: number): number {
  const widest = Math.max(0, ...places.map((place) => place.length)) * 8 + 6;
  return Math.max(1, Math.ceil((widest * places.length) / width));
}
