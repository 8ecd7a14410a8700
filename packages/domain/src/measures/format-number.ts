const written = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

/** "1,992", "46.5". What lies beyond a millionth is the trace of a binary fraction. */
export function formatNumber(value: number): string {
  return written.format(value === 0 ? 0 : value);
}
