import { isTaken } from './check-action.ts';

/**
 * The next free number for an action without one: after 1.1, 1.2 and 2 comes 3. References without a number count for
 * nothing.
 * Source: domain arithmetic; a published plan often numbers its actions through.
 */
export function nextReference(takenReferences: readonly string[]): string {
  const numbers = takenReferences.map((reference) => Number(/^\d{1,6}/.exec(reference.trim())?.[0] ?? 0));
  for (let number = Math.max(0, ...numbers) + 1; ; number += 1) {
    if (!isTaken(String(number), takenReferences)) return String(number);
  }
}
