/** Why marks were refused: the first reason in full. More than that, one for each seat, nobody would read. */
export function refusalWords(refusals: readonly string[]): string {
  const [first = '', ...more] = refusals;
  if (more.length === 0) return first;
  return `${first} ${more.length} more could not be recorded for a reason like it.`;
}
