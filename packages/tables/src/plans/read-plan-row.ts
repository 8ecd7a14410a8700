import { cleanCell } from '../cells/clean-text.ts';
import type { YearSpan } from '../dates/years-in-text.ts';
import type { PlanCells } from './plan-cells.ts';
import type { PlanRow } from './plan-table.ts';
import { rowDates } from './row-dates.ts';
import { rowStatus } from './row-status.ts';
import { splitReference, tidyReference } from './split-reference.ts';

/** What the whole table says about each of its rows. */
export interface PlanContext {
  years: YearSpan | null;
  coloured: number | null;
  /** Actions begin with plain numbers that count them. */
  isNumbered: boolean;
}

export function readPlanRow(cells: PlanCells, section: string | null, context: PlanContext): PlanRow {
  const own = tidyReference(cleanCell(cells.all('REFERENCE').join(' ')));
  const split = splitReference(cleanCell(cells.all('ACTION').join('\n')), context.isNumbered);
  const isOwn = own !== null && split.reference !== null && own !== split.reference && !split.reference.startsWith(own);
  const status = rowStatus(cells, context.coloured);
  return {
    line: cells.line.number,
    reference: isOwn ? own : (split.reference ?? own),
    action: tidyAction(isOwn ? cleanCell(cells.all('ACTION').join('\n')) : split.action),
    section,
    lead: oneLine(cells.text('LEAD')),
    support: oneLine(cells.text('SUPPORT')),
    ...rowDates(cells, context.years),
    measure: cells.labelled('MEASURE'),
    progress: joinTexts(cells.labelled('PROGRESS'), status.narrative),
    evidence: cells.text('EVIDENCE'),
    impact: cells.text('IMPACT'),
    percentage: status.percentage,
    statusRaw: status.statusRaw,
    rating: null,
    dependency: oneLine(cells.text('DEPENDENCY')),
    carriedFrom: oneLine(cells.text('CARRIED_FROM')),
  };
}

/** An action whose other cells go on in a further row, because its own cell is merged or only printed once. */
export function continueRow(row: PlanRow, further: PlanRow): PlanRow {
  const join = (key: 'lead' | 'support' | 'measure' | 'progress' | 'evidence' | 'impact' | 'dependency') =>
    joinTexts(row[key], further[key]);
  return {
    ...row,
    lead: oneLine(joinTexts(row.lead, further.lead)),
    support: oneLine(joinTexts(row.support, further.support)),
    start: row.start ?? further.start,
    due: row.due ?? further.due,
    measure: join('measure'),
    progress: join('progress'),
    evidence: join('evidence'),
    impact: join('impact'),
    dependency: join('dependency'),
    percentage: row.percentage ?? further.percentage,
    statusRaw: row.statusRaw ?? further.statusRaw,
  };
}

/** Bullets before an action and the full stop after it are no part of it. */
export function tidyAction(text: string): string {
  return cleanCell(text)
    .replace(/^(?:[•·▪●◦*–—-]\s+|[/|]\s*)+/, '')
    .replace(/(?<!\.)[.;]$|\s*[/|]+$/, '')
    .trim();
}

function oneLine(text: string | null): string | null {
  return text === null ? null : cleanCell(text) || null;
}

function joinTexts(one: string | null, other: string | null): string | null {
  if (one === null || other === null || one === other) return one ?? other;
  return `${one}\n${other}`;
}
