import type { GivenRating } from '@quorate/domain';
import { readAttendanceTables } from '../attendance/read-attendance-tables.ts';
import { cleanLines } from '../cells/clean-text.ts';
import { dropEmptyFirstColumn } from '../cells/drop-empty-first-column.ts';
import { htmlSheet } from '../cells/html-sheet.ts';
import type { Line, Sheet } from '../cells/line.ts';
import type { PastedTable } from '../pasted-table.ts';
import { refusePrivateData } from '../private-data.ts';
import { readPasted, refused } from '../read-pasted.ts';
import type { TableProblem } from '../table-problem.ts';
import { findPlans } from './find-plans.ts';
import { namesOnlyColumns } from './plan-heading.ts';
import { planSheet } from './plan-sheet.ts';
import type { PlanTables, ReadPlanOptions } from './plan-table.ts';
import { readPlan } from './read-plan.ts';
import { looksLikeAttendance, noActionColumn } from './refusals.ts';
import { restack } from './restack.ts';
import { takeKey } from './take-key.ts';

const noun = 'action plan table';
const mostTables = 100;

/** Reads every action plan in a paste. HTML wins over text where it holds one. Never throws. */
export function readPlanTables(paste: PastedTable, options: ReadPlanOptions = {}): PlanTables {
  const confirmed = options.legend ?? new Map<string, GivenRating | null>();
  const read = readPasted(paste, {
    noun,
    readHtml: (source) => readSheet(htmlSheet(source, cleanLines), confirmed),
    readText: (text) => readSheet(planSheet(text), confirmed),
  });
  return read.tables.length === 0 && isAttendance(paste) ? refused(looksLikeAttendance) : read;
}

function isAttendance(paste: PastedTable): boolean {
  const [table] = readAttendanceTables(paste).tables;
  return table !== undefined && table.rows.length > 1 && table.meetings.filter(({ date }) => date !== null).length > 1;
}

function readSheet(sheet: Sheet, confirmed: ReadonlyMap<string, GivenRating | null>): PlanTables {
  const { lines, key } = takeKey(dropEmptyFirstColumn(sheet.lines), sheet.layout);
  const rows = restack(lines, sheet.layout);
  const refusal = refusePrivateData(rows, noun);
  if (refusal !== null) return refused(refusal);
  const plans = findPlans(rows).slice(0, mostTables);
  const read = plans.map((plan, index) => {
    const earlier = plans.slice(0, index).flatMap(({ above }) => above);
    return readPlan(plan, sheet.layout, { key, confirmed }, earlier.toReversed());
  });
  const tables = read.filter((table) => table.rows.length > 0 || table.problems.length > 0);
  const problems = sheet.problems.map((message) => ({ line: null, message }));
  return { tables, problems: tables.length === 0 ? [...problems, ...withoutActions(lines)] : problems };
}

/** A heading of a plan in which no column holds the actions. */
function withoutActions(lines: readonly Line[]): TableProblem[] {
  const heading = lines.find(namesOnlyColumns);
  return heading === undefined ? [] : [noActionColumn(heading.number)];
}
