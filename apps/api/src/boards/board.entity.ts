import { defineEntity, p } from '@mikro-orm/core';
import { contributionPolicies } from '@quorate/domain';
import { newId } from '../platform/new-id.ts';
import { heldBy } from '../platform/tenant-filter.ts';
import { guardWrites } from '../platform/write-guard.ts';

export const bodyTypes = ['LSCB', 'PARTNERSHIP', 'SAB', 'CPC', 'RSB', 'SBNI', 'OTHER'] as const;
export type BodyType = (typeof bodyTypes)[number];

const BoardSchema = defineEntity({
  name: 'Board',
  tableName: 'boards',
  filters: heldBy((boards) => ({ id: { $in: boards } })),
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    name: p.string().length(200),
    shortName: p.string().length(40),
    bodyType: p.enum(bodyTypes),
    area: p.string().length(500),
    vision: p.text().nullable(),
    yearStartsInMonth: p.integer().default(4),
    showsPercentages: p.boolean().default(true),
    isSample: p.boolean().default(false),
    /** The board's own letters and words for the ratings, checked by the domain each time they are read; null for the usual ones. */
    ratingWords: p.json<object>().nullable(),
    financialYearStartsInMonth: p.integer().default(4),
    /** What partners may see of each other's contributions. */
    contributionPolicy: p.enum(contributionPolicies).default('TOTALS'),
    /** Children who live in its area, to split joint costs by. */
    children: p.integer().nullable(),
  },
});

/** A safeguarding partnership: the tenant. */
export class Board extends BoardSchema.class {}
BoardSchema.setClass(Board);
guardWrites(Board, (board) => [board.id]);
