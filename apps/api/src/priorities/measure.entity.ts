import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../platform/new-id.ts';
import { heldBy } from '../platform/tenant-filter.ts';
import { guardWrites } from '../platform/write-guard.ts';
import { Priority } from './priority.entity.ts';

export const measureDirections = ['UP', 'DOWN', 'LEVEL'] as const;
export type MeasureDirection = (typeof measureDirections)[number];

const MeasureSchema = defineEntity({
  name: 'Measure',
  tableName: 'measures',
  filters: heldBy((boards) => ({ priority: { board: { $in: boards } } })),
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    priority: () => p.manyToOne(Priority).ref().index(),
    position: p.integer(),
    name: p.string().length(200),
    unit: p.string().length(40),
    definition: p.text().nullable(),
    target: p.double().$type<number>().nullable(),
    direction: p.enum(measureDirections),
    isInvented: p.boolean().default(false),
    /** The instant of the last change. It makes a new value a change of the measure. */
    changedAt: p.string().length(30),
    version: p.integer().version(),
  },
});

/** A number that tells whether a priority makes a difference. */
export class Measure extends MeasureSchema.class {}
MeasureSchema.setClass(Measure);

const MeasureValueSchema = defineEntity({
  name: 'MeasureValue',
  tableName: 'measure_values',
  filters: heldBy((boards) => ({ measure: { priority: { board: { $in: boards } } } })),
  uniques: [{ properties: ['measure', 'date'] }],
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    measure: () => p.manyToOne(Measure).ref(),
    /** The last day the value tells of. */
    date: p.type('date').fieldName('value_date').$type<string>(),
    value: p.double().$type<number>(),
    note: p.string().length(500).nullable(),
    isInvented: p.boolean().default(false),
  },
});

/** One value in a measure's series. */
export class MeasureValue extends MeasureValueSchema.class {}
MeasureValueSchema.setClass(MeasureValue);

guardWrites(Measure, async (measure) => [(await measure.priority.loadOrFail({ filters: false })).board.id], {
  anchors: ['priority'],
});
guardWrites(
  MeasureValue,
  async (value) => {
    const measure = await value.measure.loadOrFail({ filters: false });
    return [(await measure.priority.loadOrFail({ filters: false })).board.id];
  },
  { anchors: ['measure'] },
);
