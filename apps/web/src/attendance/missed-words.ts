/** "3 in a row", or that it is often where the rule counts otherwise than in a row. Empty when there is nothing to say. */
export function missedWords(streak: number, isPersistent: boolean): string {
  if (streak >= 2) return `${streak} in a row`;
  return isPersistent ? 'Often' : '';
}
