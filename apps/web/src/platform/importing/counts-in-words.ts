/** How many of what: the count, its word for one, and its word for many. */
export type Count = readonly [count: number, one: string, many: string];

/** "116 new marks, 29 new seats and 4 new meetings; 3 marks stay as they are" */
export function countsInWords(changes: readonly Count[], unchanged: Count): string {
  const parts = changes.flatMap(counted);
  const listed = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? 'nothing');
  return [listed, ...counted(unchanged)].join('; ');
}

const counted = ([count, one, many]: Count): string[] =>
  count === 0 ? [] : [`${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`];
