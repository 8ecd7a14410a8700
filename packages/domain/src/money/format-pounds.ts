import type { Pence } from './pence.ts';

/** "£1,234.50", and "–£1,234.50" for what is owed the other way. Pence are always shown, so that columns line up. */
export function formatPounds(pence: Pence): string {
  const all = Math.abs(pence);
  const pounds = String(Math.floor(all / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${pence < 0 ? '–' : ''}£${pounds}.${String(all % 100).padStart(2, '0')}`;
}

/** "£42,000" in a sentence; pence only where there are any. */
export function formatRoundPounds(pence: Pence): string {
  return formatPounds(pence).replace(/\.00$/, '');
}

/** "1234.50": the same amount for a file that a spreadsheet adds up. */
export function plainPounds(pence: Pence): string {
  return formatPounds(pence).replace(/[£,]/g, '').replace('–', '-');
}

/** "£180k", "£3.6k", "£625": for a narrow place beside which the whole amount stands. Rounded, half up, to a tenth of a thousand. */
export function formatShortPounds(pence: Pence): string {
  const all = Math.abs(pence);
  const sign = pence < 0 ? '–' : '';
  if (all < 99_950) return `${sign}£${Math.floor((all + 50) / 100)}`;
  const tenths = Math.floor((all + 5_000) / 10_000);
  const rest = tenths % 10;
  return `${sign}£${Math.floor(tenths / 10)}${rest === 0 ? '' : `.${rest}`}k`;
}
