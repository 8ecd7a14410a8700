import { defineEntity, p } from '@mikro-orm/core';
import { Board } from '../boards/board.entity.ts';
import { Agency } from '../membership/agency.entity.ts';
import { newId } from '../platform/new-id.ts';
import { heldBy } from '../platform/tenant-filter.ts';
import { guardWrites } from '../platform/write-guard.ts';

const InKindSchema = defineEntity({
  name: 'InKind',
  tableName: 'in_kind_contributions',
  filters: heldBy((boards) => ({ board: { $in: boards } })),
  indexes: [{ properties: ['board', 'year'] }],
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    board: () => p.manyToOne(Board).ref(),
    year: p.integer(),
    agency: () => p.manyToOne(Agency).ref().index(),
    what: p.string().length(200),
    /** Hundredths of a unit. */
    quantity: p.integer(),
    unit: p.string().length(40),
    /** Pence for one unit; null where a value was stated for the whole, or none at all. */
    rate: p.integer().nullable(),
    /** Pence for the whole, where the agency stated it. */
    stated: p.integer().nullable(),
    /** Where the rate or the value comes from. */
    basis: p.string().length(300).nullable(),
    /** Why it was changed in a closed year. */
    reason: p.text().nullable(),
    isInvented: p.boolean().default(false),
    by: p.string().length(200).fieldName('recorded_by'),
    at: p.string().length(30).fieldName('recorded_at'),
    /** Set where it was taken back after its year was closed: it stays, and counts no more. */
    takenBackAt: p.string().length(30).nullable(),
    takenBackBy: p.string().length(200).nullable(),
    takenBackReason: p.text().nullable(),
    version: p.integer().version(),
  },
});

/** Something given in kind: what, how much of it, and what it is worth by which basis. Never part of cash. */
export class InKind extends InKindSchema.class {}
InKindSchema.setClass(InKind);

guardWrites(InKind, (given) => [given.board.id]);
