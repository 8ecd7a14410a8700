import { formatPounds, type Pence } from '@quorate/domain';

/** "£500.00 more", "£500.00 less", "the same": the direction is in words, not in a sign alone. */
export function writeDifference(pence: Pence): string {
  if (pence === 0) return 'the same';
  return `${formatPounds(Math.abs(pence))} ${pence > 0 ? 'more' : 'less'}`;
}
