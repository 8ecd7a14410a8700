const names = 'january february march april may june july august september october november december'.split(' ');
const slips: Record<string, number> = { sept: 9, febuary: 2, feburary: 2, septmber: 9, setember: 9, novemeber: 11 };

const monthByName = new Map<string, number>([
  ...names.map((name, index) => [name, index + 1] as const),
  ...names.map((name, index) => [name.slice(0, 3), index + 1] as const),
  ...Object.entries(slips),
]);

/** Longest first, so that "sept" is not taken for "sep" with a stray t. For use inside a regular expression. */
export const monthPattern = [...monthByName.keys()].sort((a, b) => b.length - a.length).join('|');

export function monthNumber(name: string): number | null {
  return monthByName.get(name.toLowerCase()) ?? null;
}
