import type { GivenRating } from '@quorate/domain';
import { cleanCell } from '../cells/clean-text.ts';
import type { Layout } from '../cells/line.ts';
import { yearsInText } from '../dates/years-in-text.ts';
import type { RatingKey } from '../ratings/rating-key.ts';
import { ratingLegend } from '../ratings/rating-legend.ts';
import type { TableProblem } from '../table-problem.ts';
import { settleDays } from './doubtful-days.ts';
import { planAsOf } from './plan-as-of.ts';
import type { PlanCells } from './plan-cells.ts';
import { type PlacedRow, placeRows } from './plan-rows.ts';
import type { PlanRow, PlanTable } from './plan-table.ts';
import { planTitle } from './plan-title.ts';
import type { RawPlan } from './raw-plan.ts';
import { continueRow, type PlanContext, readPlanRow } from './read-plan-row.ts';
import { leftOutColumn, refuseNameless, unitOf } from './refusals.ts';
import { colouredColumn } from './row-status.ts';
import { settleColumns } from './settle-columns.ts';
import { beginsWithNumbers } from './split-reference.ts';

export interface PlanMeanings {
  key: RatingKey;
  confirmed: ReadonlyMap<string, GivenRating | null>;
}

/** One plan from its lines. `earlier`: what stands above the plans before it, which may give the year for all. */
export function readPlan(raw: RawPlan, layout: Layout, meanings: PlanMeanings, earlier: readonly string[]): PlanTable {
  const plan = settleColumns(raw, meanings.key);
  const { rows: placed, problems } = placeRows(plan, layout);
  const read = readRows(placed, contextOf(plan, placed, earlier), layout);
  const { rows, problems: days } = settleDays(read.rows, unitOf(layout));
  const symbols = read.rows.flatMap(({ statusRaw }) => statusRaw ?? []);
  const legend = ratingLegend(symbols, meanings.key, meanings.confirmed);
  return {
    title: planTitle(plan.above),
    asOf: planAsOf(plan, earlier),
    rows: rows.map((row) => ({ ...row, rating: row.statusRaw === null ? null : legend.ratingOf(row.statusRaw) })),
    legend: legend.entries,
    problems: [...leftOutColumns(plan, placed), ...problems, ...read.problems, ...days].sort(
      (one, other) => (one.line ?? 0) - (other.line ?? 0),
    ),
  };
}

/** What stands in a column that nothing is read from would otherwise be lost without a word. */
function leftOutColumns({ heading, headingLine }: RawPlan, placed: readonly PlacedRow[]): TableProblem[] {
  return heading.columns.flatMap((column, at) => {
    const label = heading.labels[at] ?? '';
    const isRead = column !== null && column !== 'OTHER';
    const isEmpty = placed.every(({ cells }) => (cells.line.cells[at] ?? '') === '');
    return isRead || isEmpty || label === '' ? [] : [leftOutColumn(headingLine, label)];
  });
}

function contextOf({ above, heading }: RawPlan, placed: readonly PlacedRow[], earlier: readonly string[]): PlanContext {
  const cells = placed.map((row) => row.cells);
  const texts = [...above.toReversed(), ...heading.labels, ...earlier].filter((text) => text.length <= 160);
  return {
    years: texts.map(yearsInText).find((span) => span !== null) ?? null,
    coloured: colouredColumn(cells),
    isNumbered: beginsWithNumbers(cells.map((row) => row.all('ACTION').join(' '))),
  };
}

function readRows(placed: readonly PlacedRow[], context: PlanContext, layout: Layout) {
  const rows: PlanRow[] = [];
  const problems: TableProblem[] = [];
  const sections = new SectionColumns();
  for (const { cells, heading } of placed) {
    const row = readPlanRow(cells, sections.of(cells, heading), context);
    const last = rows.at(-1);
    if (isFurther(cells, row)) {
      if (last !== undefined && says(row)) rows[rows.length - 1] = continueRow(last, row);
      else if (last === undefined && says(row)) problems.push(refuseNameless(row.line, unitOf(layout)));
    } else if (row.action !== '') rows.push(row);
    else if (says(row)) problems.push(refuseNameless(row.line, unitOf(layout)));
  }
  return { rows, problems };
}

/** The cell of the action is merged downwards, or left empty below the first of several rows. */
function isFurther(cells: PlanCells, row: PlanRow): boolean {
  return cells.hangs('ACTION')
    ? cells.places('REFERENCE').length === 0 || cells.hangs('REFERENCE')
    : row.action === '' && row.reference === null;
}

function says({ lead, support, due, measure, progress, evidence, impact, statusRaw }: PlanRow): boolean {
  return [lead, support, due, measure, progress, evidence, impact, statusRaw].some((part) => part !== null);
}

/** A column of priorities often says each only once; it holds for the rows below, until one to the left of it changes. */
class SectionColumns {
  private last: string[] = [];
  private heading: string | null = null;

  of(cells: PlanCells, heading: string | null): string | null {
    if (heading !== this.heading) this.last = [];
    this.heading = heading;
    for (const [index, at] of cells.places('SECTION').entries()) {
      const text = cleanCell(cells.line.cells[at] ?? '');
      if (text !== '' && text !== this.last[index]) this.last = [...this.last.slice(0, index), text];
      this.last[index] ??= '';
    }
    return [...new Set([cleanCell(heading ?? ''), ...this.last])].filter((part) => part !== '').join(' / ') || null;
  }
}
