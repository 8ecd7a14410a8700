import { defineEntity, p } from '@mikro-orm/core';
import { scenarioBases } from '@quorate/domain';
import { Board } from '../boards/board.entity.ts';
import { newId } from '../platform/new-id.ts';
import { heldBy } from '../platform/tenant-filter.ts';
import { guardWrites } from '../platform/write-guard.ts';

const ScenarioSchema = defineEntity({
  name: 'Scenario',
  tableName: 'funding_scenarios',
  filters: heldBy((boards) => ({ board: { $in: boards } })),
  uniques: [{ properties: ['board', 'year', 'name'] }],
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    board: () => p.manyToOne(Board).ref(),
    year: p.integer(),
    name: p.string().length(100),
    basis: p.enum(scenarioBases),
    /** Whole numbers by agency id, where the basis goes by them. */
    weights: p.json<Record<string, number>>().onCreate(() => ({})),
    by: p.string().length(200).fieldName('saved_by'),
    at: p.string().length(30).fieldName('saved_at'),
    version: p.integer().version(),
  },
});

/** A what-if about who pays which share. It never touches what was agreed or paid. */
export class Scenario extends ScenarioSchema.class {}
ScenarioSchema.setClass(Scenario);

guardWrites(Scenario, (scenario) => [scenario.board.id]);
