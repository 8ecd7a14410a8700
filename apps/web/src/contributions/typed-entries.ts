import { type BudgetState, checkEntry, checkEntryInState, type Period, parsePounds, parseUkDate } from '@quorate/domain';
import type { LedgerEntryInput } from '../gql/graphql.ts';
import type { FormError } from '../platform/user-errors.ts';
import type { RecordedKind } from './entry-words.ts';

/** One row of the form, as it is typed. Its names are those of the server's input, so that refusals find their field. */
export interface TypedEntry {
  key: number;
  kind: RecordedKind;
  agencyId: string;
  budgetLineId: string;
  pence: string;
  date: string;
  dueOn: string;
  reference: string;
  note: string;
  reason: string;
}

export interface EntryRules {
  state: BudgetState;
  /** "2017/18" */
  year: string;
  period: Period;
  today: string;
}

/** What was typed as the server takes it, with every slip beside its field: by the same rules that the server goes by. */
export function readTypedEntries(rows: readonly TypedEntry[], rules: EntryRules): { entries: LedgerEntryInput[]; errors: FormError[] } {
  const read = rows.map((row, index) => readRow(row, index, rules));
  return { entries: read.map(({ entry }) => entry), errors: read.flatMap(({ errors }) => errors) };
}

function readRow(row: TypedEntry, index: number, { state, year, period, today }: EntryRules) {
  const errors: FormError[] = [];
  const refuse = (field: string, message: string) => errors.push({ field: `entries.${index}.${field}`, message });
  const pence = parsePounds(row.pence);
  const date = parseUkDate(row.date.trim());
  const typedDueOn = row.kind === 'INVOICED' ? row.dueOn.trim() : '';
  const dueOn = typedDueOn === '' ? null : parseUkDate(typedDueOn);
  if (row.kind !== 'SPENT' && row.agencyId === '') refuse('agencyId', 'Choose the agency whose money it is.');
  if (pence === null) refuse('pence', 'Enter an amount in pounds, such as 1,234.50.');
  if (date === null) refuse('date', 'Enter a date, such as 27 March 2026.');
  if (typedDueOn !== '' && dueOn === null) refuse('dueOn', 'Enter a date, such as 27 March 2026, or leave it empty.');
  const entry: LedgerEntryInput = {
    kind: row.kind,
    agencyId: row.kind === 'SPENT' ? null : row.agencyId,
    budgetLineId: row.budgetLineId || null,
    pence: pence ?? 0,
    date: date ?? today,
    dueOn,
    reference: row.reference.trim() || null,
    note: row.note.trim() || null,
    reason: row.reason.trim() || null,
  };
  const facts = { kind: row.kind, pence: pence ?? 1, date: date ?? today, dueOn };
  const broken = [
    ...(date === null ? [] : checkEntry(facts, period, today)),
    ...checkEntryInState(state, { ...facts, reason: row.reason }, year),
  ];
  for (const { field, message } of broken) refuse(field ?? 'kind', message);
  return { entry, errors };
}
