import type { MeasureDirection } from '../gql/graphql.ts';

/** Which way the board wants a measure to go, as the form asks it. */
export const measureDirections: readonly { value: MeasureDirection; label: string; hint: string }[] = [
  { value: 'UP', label: 'Up', hint: 'More is better. A target is met at or above it.' },
  { value: 'DOWN', label: 'Down', hint: 'Fewer or less is better. A target is met at or below it.' },
  { value: 'LEVEL', label: 'Stay where it is', hint: 'Any change is to be looked into. A target is met at it.' },
];
