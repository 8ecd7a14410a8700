import type { LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/reporting-year.ts';
import { mostPence } from '../money/pence.ts';
import { type Violation, violationsOf } from '../violation.ts';
import type { EntryKind } from './ledger-entry.ts';

export interface EntryFacts {
  kind: EntryKind;
  pence: number;
  date: LocalDate;
  dueOn?: LocalDate | null;
  /** True of a line that puts another one right, which may be below zero. */
  isCorrection?: boolean;
}

/**
 * What every line of a ledger must be, in any state of the budget. Nothing happens in the future; money agreed may be
 * nothing at all, money that moved may not; an invoice is due on its own day or later, and only an invoice is due.
 */
export function checkEntry(entry: EntryFacts, year: Period, today: LocalDate): Violation[] {
  const { kind, pence, date, dueOn, isCorrection = false } = entry;
  return violationsOf([
    !isCorrection && (pence < 0 || (pence === 0 && kind !== 'AGREED'))
      ? { code: 'INVALID', field: 'pence', message: 'Enter an amount above zero, such as 1,234.50.' }
      : null,
    Math.abs(pence) > mostPence
      ? { code: 'TOO_LARGE', field: 'pence', message: 'One amount may be £10,000,000 at most. Check the amount.' }
      : null,
    date > today
      ? { code: 'INVALID', field: 'date', message: 'Enter a date that is today or earlier. The ledger tells what has happened.' }
      : null,
    kind !== 'AGREED' && date < year.from
      ? {
          code: 'INVALID',
          field: 'date',
          message: 'Enter a date in this financial year or later. What came before belongs to the year before.',
        }
      : null,
    dueOn && kind !== 'INVOICED'
      ? { code: 'INVALID', field: 'dueOn', message: 'Only an invoice has a day by which it is to be paid.' }
      : null,
    dueOn && dueOn < date ? { code: 'INVALID', field: 'dueOn', message: 'Enter a day for payment that is not before the invoice.' } : null,
  ]);
}
