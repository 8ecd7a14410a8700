import { defineEntity, p } from '@mikro-orm/core';
import { highlightKinds, reportStates } from '@quorate/domain';
import { boardsOfGroup, Group } from '../boards/group.entity.ts';
import { newId } from '../platform/new-id.ts';
import { heldBy } from '../platform/tenant-filter.ts';
import { guardWrites } from '../platform/write-guard.ts';
import { Priority } from '../priorities/priority.entity.ts';

const HighlightReportSchema = defineEntity({
  name: 'HighlightReport',
  tableName: 'highlight_reports',
  filters: heldBy((boards) => ({ group: { owners: { $some: { board: { $in: boards } } } } })),
  uniques: [{ properties: ['group', 'from'] }],
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    group: () => p.manyToOne(Group).ref(),
    from: p.type('date').fieldName('from_date').$type<string>(),
    to: p.type('date').fieldName('to_date').$type<string>(),
    state: p.enum(reportStates),
    savedAt: p.string().length(30),
    savedBy: p.string().length(200),
    submittedAt: p.string().length(30).nullable(),
    submittedBy: p.string().length(200).nullable(),
    presentedAt: p.string().length(30).nullable(),
    presentedBy: p.string().length(200).nullable(),
    isInvented: p.boolean().default(false),
    version: p.integer().version(),
    items: () => p.oneToMany(HighlightItem).mappedBy('report').orderBy({ position: 'asc' }),
  },
});

/** What a group tells its boards about one period. */
export class HighlightReport extends HighlightReportSchema.class {}
HighlightReportSchema.setClass(HighlightReport);

const HighlightItemSchema = defineEntity({
  name: 'HighlightItem',
  tableName: 'highlight_items',
  filters: heldBy((boards) => ({ report: { group: { owners: { $some: { board: { $in: boards } } } } } })),
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    report: () => p.manyToOne(HighlightReport).ref().index(),
    kind: p.enum(highlightKinds),
    text: p.text(),
    priority: () => p.manyToOne(Priority).ref().nullable().index(),
    isForAnnualReport: p.boolean().default(false),
    isInvented: p.boolean().default(false),
    position: p.integer(),
  },
});

/** One thing in a report: something done, planned or slipping, a risk, a challenge, a decision asked for, or an impact. */
export class HighlightItem extends HighlightItemSchema.class {}
HighlightItemSchema.setClass(HighlightItem);

guardWrites(HighlightReport, (report, em) => boardsOfGroup(report.group, em), {
  chair: { maySet: ['state', 'submittedAt', 'submittedBy', 'presentedAt', 'presentedBy'] },
});
guardWrites(HighlightItem, async (item, em) => boardsOfGroup((await item.report.loadOrFail({ filters: false })).group, em), {
  anchors: ['report'],
  chair: { maySet: ['isForAnnualReport'] },
});
