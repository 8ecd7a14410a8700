import type { UpdatableAction } from './update-action.ts';

/** The places of the actions whose reference or title holds the words; those that begin with them come first. */
export function findActions(actions: readonly UpdatableAction[], words: string): number[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return [];
  const names = actions.map(({ reference, title }) => [reference.toLowerCase(), title.toLowerCase()]);
  const found = names.flatMap((each, row) => (each.some((name) => name.includes(wanted)) ? [row] : []));
  const isFirst = (row: number) => names[row]?.some((name) => name.startsWith(wanted)) ?? false;
  return [...found.filter(isFirst), ...found.filter((row) => !isFirst(row))];
}
