import type { LocalDate } from '../calendar/local-date.ts';
import type { Pence } from '../money/pence.ts';
import type { LedgerEntry } from './ledger-entry.ts';

export interface Overdue {
  /** What should have come by now and has not. */
  pence: Pence;
  /** The day on which the oldest invoice that is not paid was due. */
  since: LocalDate;
}

/**
 * What is overdue on a day: invoices whose day has passed, less what was received and credited. What came pays the oldest
 * invoice first. An invoice without a day is never overdue, and an invoice is in time on its day.
 * Source: domain arithmetic, the administrator chases what is outstanding and for how long.
 */
export function overdue(entries: readonly LedgerEntry[], today: LocalDate): Overdue | null {
  let paid = entries.filter(({ date }) => date <= today).reduce((sum, entry) => sum + settled(entry), 0);
  let owed = 0;
  let since: LocalDate | null = null;
  for (const { pence, dueOn } of inOrderOfPayment(entries)) {
    const unpaid = Math.max(0, pence - Math.max(0, paid));
    paid -= pence;
    if (unpaid === 0 || !dueOn || dueOn >= today) continue;
    owed += unpaid;
    since ??= dueOn;
  }
  return since === null ? null : { pence: owed, since };
}

function inOrderOfPayment(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const last = '9999-12-31';
  return entries
    .filter(({ kind, pence }) => kind === 'INVOICED' && pence > 0)
    .sort((one, other) => (one.dueOn ?? last).localeCompare(other.dueOn ?? last) || one.date.localeCompare(other.date));
}

/** What an entry pays off. An invoice taken back pays itself. */
function settled({ kind, pence }: LedgerEntry): number {
  if (kind === 'RECEIVED' || kind === 'CREDITED') return pence;
  return kind === 'INVOICED' && pence < 0 ? -pence : 0;
}
