const numbersFirst = new Intl.Collator('en-GB', { numeric: true });

/** Actions by phase and then by reference, so that 1.10 comes after 1.9. */
export const byReference = <Action extends { reference: string; phase: { $: { position: number } } }>(
  actions: readonly Action[],
): Action[] =>
  actions.toSorted((one, other) => one.phase.$.position - other.phase.$.position || numbersFirst.compare(one.reference, other.reference));
