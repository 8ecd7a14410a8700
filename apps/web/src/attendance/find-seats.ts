import { normaliseName } from '@quorate/domain';
import type { MatrixRow } from './mark.ts';

/** The positions of the seats whose name holds the words, in roll order; those that begin with them come first. */
export function findSeats(rows: readonly MatrixRow[], words: string): number[] {
  const wanted = normaliseName(words);
  if (wanted === '') return [];
  const found = [...rows.entries()].flatMap(([row, seat]) => {
    const names = [seat.seatName, seat.shortName, seat.agencyName ?? ''].map((name) => normaliseName(name));
    if (!names.some((name) => name.includes(wanted))) return [];
    return [{ row, isFirst: names.some((name) => name.startsWith(wanted)) }];
  });
  return found.sort((one, other) => Number(other.isFirst) - Number(one.isFirst) || one.row - other.row).map(({ row }) => row);
}
