import { cellLimits, type Layout, type Line } from '../cells/line.ts';
import { isDressing, loneText } from '../cells/lone-text.ts';
import { shortRows } from '../cells/short-rows.ts';
import type { TableProblem } from '../table-problem.ts';
import { PlanCells } from './plan-cells.ts';
import { namesPlanSection } from './plan-lines.ts';
import type { RawPlan } from './raw-plan.ts';
import { refuseWidth, tooManyRows, unitOf } from './refusals.ts';
import { isReference } from './split-reference.ts';

/** A row with as many cells as the table has columns, and the heading inside the table that it stands under. */
export interface PlacedRow {
  cells: PlanCells;
  heading: string | null;
}

const figures = /^[£\d.,%\s/–-]*$/;
const totals = /^(?:sub|grand)?[- ]?totals?:?$/i;
const longestHeading = 300;

/** The rows of a plan with the headings they stand under. A row with too many or too few cells is refused; the rest stand. */
export function placeRows(plan: RawPlan, layout: Layout): { rows: PlacedRow[]; problems: TableProblem[] } {
  const problems: TableProblem[] = [];
  const rows: PlacedRow[] = [];
  let heading = sectionAbove(plan);
  const lines = plan.body.filter((line, index) => !isDressing(line) && !(index === 0 && asksQuestions(line)));
  const { isFilled, width } = widthOf(plan, lines, layout);
  for (const [index, line] of lines.entries()) {
    if (rows.length >= cellLimits.rows) {
      problems.push(tooManyRows(plan.headingLine));
      break;
    }
    const lone = loneText(line);
    if (lone !== null && !isLoneAction(plan, line, lone)) {
      if (isHeadingInside(line, lone, lines[index + 1])) heading = lone;
      continue;
    }
    const cells = toWidth(line, width, isFilled || lone !== null);
    if (cells === null) problems.push(refuseRow(plan, line, width, layout));
    else if (!isTotals(plan, line)) rows.push({ cells: new PlanCells({ ...line, cells }, plan.heading), heading });
  }
  return { rows, problems };
}

/** The first row of a printed form may say what to write in each column: "Which agency is responsible?" */
function asksQuestions({ cells }: Line): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 2 && filled.filter((cell) => cell.endsWith('?')).length * 2 > filled.length;
}

/** "Priority 1: Neglect" right above a table. */
function sectionAbove({ above }: RawPlan): string | null {
  const nearest = above.at(-1) ?? '';
  return above.length > 0 && namesPlanSection(nearest) ? nearest : null;
}

/** As wide as the heading, unless most rows are wider. */
function widthOf({ heading }: RawPlan, lines: readonly Line[], layout: Layout): { width: number; isFilled: boolean } {
  const width = heading.labels.findLastIndex((label) => label !== '') + 1;
  const rows = lines.filter((line) => loneText(line) === null);
  const used = rows.map(({ cells }) => cells.findLastIndex((cell) => cell !== '') + 1);
  const wider = used.filter((count) => count > width).length;
  const full = wider * 2 > rows.length ? Math.max(...used) : width;
  const cells = rows.map((line) => line.cells);
  return { width: full, isFilled: shortRows(cells, full, layout) === 'FILLED' };
}

function toWidth(line: Line, width: number, isFilled: boolean): string[] | null {
  const used = line.cells.findLastIndex((cell) => cell !== '') + 1;
  if (used > width || (line.cells.length < width && !isFilled)) return null;
  return Array.from({ length: width }, (_, column) => line.cells[column] ?? '');
}

function refuseRow(plan: RawPlan, line: Line, width: number, layout: Layout): TableProblem {
  const action = new PlanCells(line, plan.heading).text('ACTION') ?? line.cells.find((cell) => cell !== '') ?? '';
  return refuseWidth(line.number, action, line.cells.length, width, unitOf(layout));
}

/** A lone text in the column of actions is an action nobody has taken on yet, unless it can be read as a heading. */
function isLoneAction({ heading }: RawPlan, { cells, ruled }: Line, text: string): boolean {
  const at = cells.indexOf(text);
  if (!ruled || cells.lastIndexOf(text) !== at || heading.columns[at] !== 'ACTION' || namesPlanSection(text)) return false;
  return at > 0 || /[.;]$/.test(text) || /^\d+\.\d/.test(text);
}

function isHeadingInside({ ruled }: Line, text: string, next: Line | undefined): boolean {
  if (text.length > longestHeading || isReference(text)) return false;
  if (ruled || namesPlanSection(text)) return true;
  return text.length <= 100 && !/[.;,]$/.test(text) && next !== undefined && loneText(next) === null;
}

function isTotals({ heading }: RawPlan, { cells }: Line): boolean {
  const first = cells.find((cell) => cell !== '') ?? '';
  const others = cells.filter((cell, column) => cell !== first && heading.columns[column] !== null);
  return totals.test(first) && others.every((cell) => figures.test(cell));
}
