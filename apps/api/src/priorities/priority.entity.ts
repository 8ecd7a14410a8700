import { defineEntity, p } from '@mikro-orm/core';
import { Board } from '../boards/board.entity.ts';
import { Group } from '../boards/group.entity.ts';
import { newId } from '../platform/new-id.ts';
import { heldBy } from '../platform/tenant-filter.ts';
import { guardWrites } from '../platform/write-guard.ts';
import type { StoredOverride } from '../ratings/stored-override.types.ts';

const PrioritySchema = defineEntity({
  name: 'Priority',
  tableName: 'priorities',
  filters: heldBy((boards) => ({ board: { $in: boards } })),
  indexes: [{ properties: ['board', 'position'] }],
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    board: () => p.manyToOne(Board).ref(),
    position: p.integer(),
    name: p.string().length(200),
    description: p.text(),
    /** Reporting years by their first calendar year, both included; without an end it still runs. */
    fromYear: p.integer(),
    toYear: p.integer().nullable(),
    leadGroup: () => p.manyToOne(Group).ref().nullable().index(),
    outcomes: p.json<string[]>().onCreate(() => []),
    /** Every time its rating was set by hand or given back to the rule, oldest first. Only ever added to. */
    overrides: p.json<StoredOverride[]>().onCreate(() => []),
    isInvented: p.boolean().default(false),
    version: p.integer().version(),
  },
});

/** What a board has decided to put first for some years. */
export class Priority extends PrioritySchema.class {}
PrioritySchema.setClass(Priority);
guardWrites(Priority, (priority) => [priority.board.id], { chair: { maySet: ['overrides'] } });
