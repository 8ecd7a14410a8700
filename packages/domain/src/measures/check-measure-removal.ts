import type { Violation } from '../violation.ts';
import { counted } from '../words/number-word.ts';

/**
 * A measure goes while it has no values: a series that was reported is not taken back with one key.
 * Source: the project's own rule.
 */
export function checkMeasureRemoval({ name, values }: { name: string; values: number }): Violation[] {
  if (values === 0) return [];
  const them = values === 1 ? 'it' : 'them';
  const message = `‘${name}’ has ${counted(values, 'value')}, so it stays. If ${them === 'it' ? 'it is' : 'they are'} wrong, take ${them} out first.`;
  return [{ code: 'LOCKED', message }];
}
