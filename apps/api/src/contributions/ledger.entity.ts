import { defineEntity, p } from '@mikro-orm/core';
import { entryKinds } from '@quorate/domain';
import { Board } from '../boards/board.entity.ts';
import { Agency } from '../membership/agency.entity.ts';
import { newId } from '../platform/new-id.ts';
import { heldBy } from '../platform/tenant-filter.ts';
import { guardWrites } from '../platform/write-guard.ts';
import { BudgetLine } from './budget.entity.ts';

const LedgerEntrySchema = defineEntity({
  name: 'LedgerEntry',
  tableName: 'ledger_entries',
  filters: heldBy((boards) => ({ board: { $in: boards } })),
  indexes: [{ properties: ['board', 'year'] }],
  uniques: [{ properties: ['board', 'batch', 'place'] }],
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    board: () => p.manyToOne(Board).ref(),
    year: p.integer(),
    kind: p.enum(entryKinds),
    /** Whose money it is; null for what the board spent. */
    agency: () => p.manyToOne(Agency).ref().nullable().index(),
    line: () => p.manyToOne(BudgetLine).ref().nullable().index(),
    pence: p.integer(),
    date: p.type('date').fieldName('entry_date').$type<string>(),
    /** When an invoice is to be paid. */
    dueOn: p.type('date').$type<string>().nullable(),
    /** The number of an invoice or a payment. */
    reference: p.string().length(100).nullable(),
    note: p.text().nullable(),
    /** Why it was changed after it was settled. */
    reason: p.text().nullable(),
    /** The entry that this one puts right. */
    corrects: () => p.manyToOne(LedgerEntry).ref().nullable().index(),
    isInvented: p.boolean().default(false),
    by: p.string().length(200).fieldName('recorded_by'),
    at: p.string().length(30).fieldName('recorded_at'),
    batch: p.string().length(36),
    /** Its place in its batch, so that a batch sent twice is written once. */
    place: p.integer(),
  },
});

/** One line of a board's ledger. Never altered: what was wrong is put right by another entry. */
export class LedgerEntry extends LedgerEntrySchema.class {}
LedgerEntrySchema.setClass(LedgerEntry);

guardWrites(LedgerEntry, (entry) => [entry.board.id]);
