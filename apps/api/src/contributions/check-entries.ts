import { checkEntry, checkEntryInState, type Period, type Violation } from '@quorate/domain';
import { checkLength } from '../platform/text-rules.ts';
import type { Budget } from './budget.entity.ts';
import type { LedgerEntryInput } from './ledger.types.ts';

export interface EntrySetting {
  budget: Budget;
  /** "2017/18" */
  label: string;
  period: Period;
  today: string;
  agencyIds: ReadonlySet<string>;
  lineIds: ReadonlySet<string>;
}

/** Every rule an entry breaks, each with its place in the batch. */
export function checkEntries(entries: readonly LedgerEntryInput[], setting: EntrySetting): Violation[] {
  if (entries.length === 0) return [{ code: 'REQUIRED', field: 'entries', message: 'There is nothing to record. Enter an amount first.' }];
  if (entries.length > 200) return [{ code: 'TOO_LARGE', field: 'entries', message: 'Record at most 200 entries at once.' }];
  return entries.flatMap((entry, index) =>
    checkOne(entry, setting).map((violation) => ({ ...violation, field: `entries.${index}.${violation.field ?? 'kind'}` })),
  );
}

function checkOne(entry: LedgerEntryInput, { budget, label, period, today, agencyIds, lineIds }: EntrySetting): Violation[] {
  return [
    ...checkEntry(entry, period, today),
    ...checkEntryInState(budget.state, entry, label),
    ...checkWhose(entry, agencyIds),
    ...(entry.budgetLineId && !lineIds.has(entry.budgetLineId)
      ? [
          {
            code: 'NOT_FOUND' as const,
            field: 'budgetLineId',
            message: `That budget line is not in the budget of ${label}. Choose another.`,
          },
        ]
      : []),
    ...checkLength(entry.reference, 'the reference', 'reference', 100),
    ...checkLength(entry.note, 'the note', 'note', 1000),
    ...checkLength(entry.reason, 'the reason', 'reason', 1000),
  ];
}

function checkWhose({ kind, agencyId }: LedgerEntryInput, agencyIds: ReadonlySet<string>): Violation[] {
  if (kind === 'CONFIRMED') {
    return [{ code: 'INVALID', field: 'kind', message: 'A pledge is confirmed on the partner’s own page, not in the ledger.' }];
  }
  if (kind === 'SPENT') {
    return agencyId
      ? [{ code: 'INVALID', field: 'agencyId', message: 'What the board spends belongs to no agency. Leave the agency out.' }]
      : [];
  }
  if (!agencyId) return [{ code: 'REQUIRED', field: 'agencyId', message: 'Choose the agency whose money it is.' }];
  if (agencyIds.has(agencyId)) return [];
  return [{ code: 'NOT_FOUND', field: 'agencyId', message: 'That agency is not on this board. Choose another.' }];
}
