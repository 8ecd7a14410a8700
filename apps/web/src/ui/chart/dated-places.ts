/** Where days stand along a line, from 0 to 1 by the days between them; one alone stands in the middle. */
export function datedPlaces(dates: readonly string[]): number[] {
  const days = dates.map((date) => Date.parse(date) / 86_400_000);
  const first = Math.min(...days);
  const span = Math.max(...days) - first;
  return days.map((day) => (span === 0 ? 0.5 : (day - first) / span));
}

/** Which of these places have room for words of this width: the last always, then the first, then what fits between. */
export function placesWithRoom(places: readonly number[], width: number): Set<number> {
  const chosen = new Set<number>();
  const order = [places.length - 1, 0, ...places.keys()];
  for (const index of order) {
    const place = places[index];
    const fits = (other: number) => Math.abs((places[other] ?? 0) - (place ?? 0)) >= width;
    if (place !== undefined && [...chosen].every((other) => other !== index && fits(other))) chosen.add(index);
  }
  return chosen;
}
