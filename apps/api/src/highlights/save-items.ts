import { ref } from '@mikro-orm/core';
import type { ReportState, Violation } from '@quorate/domain';
import { boardsOfGroup } from '../boards/group.entity.ts';
import type { RequestContext } from '../platform/context.ts';
import { checkLength } from '../platform/text-rules.ts';
import { notFound } from '../platform/user-error.ts';
import { Priority } from '../priorities/priority.entity.ts';
import { HighlightItem, type HighlightReport } from './highlight.entity.ts';
import type { HighlightItemInput, SaveReportInput } from './highlights.types.ts';

const most = 100;

/** A draft may be unfinished, but what is in it must fit. */
export const checkDraft = ({ items }: SaveReportInput): Violation[] => [
  ...(items.length <= most ? [] : [{ code: 'TOO_LARGE' as const, message: `A report has at most ${most} items.`, field: 'items' }]),
  ...items.flatMap(({ text }, index) => checkLength(text, `item ${index + 1}`, `items.${index}.text`, 4000)),
];

const words: Record<ReportState, string> = { DRAFT: 'a draft', SUBMITTED: 'submitted', PRESENTED: 'presented' };

/** A report goes from draft to submitted to presented, one step at a time. */
export const checkStep = (report: HighlightReport, wanted: ReportState): Violation[] =>
  report.state === wanted
    ? []
    : [{ code: 'LOCKED', message: `This report is ${words[report.state]}. Only one that is ${words[wanted]} can be changed in this way.` }];

/** Makes a report's items what was sent: those with an id are changed, those without are added, and the rest is removed. */
export async function saveItems(
  context: RequestContext,
  report: HighlightReport,
  wanted: readonly HighlightItemInput[],
): Promise<Violation[]> {
  const { em } = context;
  const stored = await em.find(HighlightItem, { report });
  const boards = await boardsOfGroup(report.group, em);
  const priorityIds = wanted.flatMap((item) => item.priorityId ?? []);
  const priorities = await em.find(Priority, { id: { $in: priorityIds }, board: { $in: boards } });
  const priorityOf = (item: HighlightItemInput) => priorities.find(({ id }) => id === item.priorityId) ?? null;
  const violations = wanted.flatMap((item, index) => [
    ...(item.priorityId && !priorityOf(item) ? [notFound('priority of this board', `items.${index}.priorityId`)] : []),
    ...(item.id && !stored.some(({ id }) => id === item.id) ? [notFound('item in this report', `items.${index}.id`)] : []),
  ]);
  if (violations.length > 0) return violations;
  for (const [index, item] of wanted.entries()) {
    const priority = priorityOf(item);
    const said = { kind: item.kind, text: item.text, position: index + 1, priority: priority && ref(priority) };
    const found = stored.find(({ id }) => id === item.id);
    if (found) Object.assign(found, said);
    else em.create(HighlightItem, { ...said, report });
  }
  for (const left of stored) if (!wanted.some((item) => item.id === left.id)) em.remove(left);
  return [];
}
