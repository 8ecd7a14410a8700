const numbersFirst = new Intl.Collator('en-GB', { numeric: true });

/** Actions by phase and then by reference, so that 1.10 comes after 1.9. */
export const byReference = <Action extends { reference: string; phase: { $: { position: number } } }>(
  actions: readonly Action[],
): Action[] =>
  actions.toSorted((one, other) => one.phase.$.position - other.phase.$.position || numbersFirst.compare(one.reference, other.reference));

/** After every date, so that what has none comes last. */
const later = '9999';

/** Those due first; of those due on one day, by reference. */
export const byDueDay = <Action extends { reference: string; due?: string | null }>(actions: readonly Action[]): Action[] =>
  actions.toSorted(
    (one, other) => (one.due ?? later).localeCompare(other.due ?? later) || numbersFirst.compare(one.reference, other.reference),
  );
