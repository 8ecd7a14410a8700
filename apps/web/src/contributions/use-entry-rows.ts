import type { BudgetState } from '@quorate/domain';
import { useState } from 'react';
import { today } from '../platform/dates.ts';
import { typeDate } from '../platform/typed-dates.ts';
import { kindsIn } from './entry-words.ts';
import type { TypedEntry } from './typed-entries.ts';

/** The rows of the form. A new one starts with the kind, the budget line and the days of the one before it. */
export function useEntryRows(state: BudgetState) {
  const [rows, setRows] = useState<readonly TypedEntry[]>(() => [firstRow(state)]);
  return {
    rows,
    change: (key: number, changes: Partial<TypedEntry>) =>
      setRows((before) => before.map((row) => (row.key === key ? { ...row, ...changes } : row))),
    add: () => setRows((before) => [...before, nextRow(before.at(-1) ?? firstRow(state))]),
    remove: (key: number) => setRows((before) => before.filter((row) => row.key !== key)),
  };
}

const nextRow = (before: TypedEntry): TypedEntry => ({ ...before, key: before.key + 1, agencyId: '', pence: '', reference: '', note: '' });

const firstRow = (state: BudgetState): TypedEntry => ({
  key: 1,
  kind: kindsIn(state)[0] ?? 'AGREED',
  agencyId: '',
  budgetLineId: '',
  pence: '',
  date: typeDate(today()),
  dueOn: '',
  reference: '',
  note: '',
  reason: '',
});
