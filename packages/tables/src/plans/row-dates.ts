import { cleanCell } from '../cells/clean-text.ts';
import type { YearSpan } from '../dates/years-in-text.ts';
import type { PlanCells } from './plan-cells.ts';
import { dateRange, planDate } from './plan-date.ts';
import type { PlanRow } from './plan-table.ts';

/** When an action begins and is due. A range in one cell gives both; a revised date wins over the first one. */
export function rowDates(cells: PlanCells, years: YearSpan | null): Pick<PlanRow, 'start' | 'due'> {
  const start = cleanCell(cells.text('START') ?? '');
  const due = cleanCell(dueText(cells));
  const range = start === '' ? dateRange(due, years) : null;
  // "From May 2023" says when the work begins, and nothing of its end.
  if (start === '' && range === null && /^(?:from|starting|commencing) /i.test(due)) return { start: planDate(due, years), due: null };
  return range ?? { start: planDate(start, years), due: planDate(due, years) };
}

function dueText(cells: PlanCells): string {
  const filled = cells.places('DUE').filter((at) => (cells.line.cells[at] ?? '') !== '');
  const revised = filled.find((at) => /revised|new|extended|current|forecast/i.test(cells.label(at)));
  const plain = filled.find((at) => !/review/i.test(cells.label(at)));
  return cells.line.cells[revised ?? plain ?? filled[0] ?? -1] ?? '';
}
