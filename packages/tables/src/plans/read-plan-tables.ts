import type { GivenRating } from '@quorate/domain';
import { cleanLines } from '../cells/clean-text.ts';
import { dropEmptyFirstColumn } from '../cells/drop-empty-first-column.ts';
import { htmlSheet } from '../cells/html-sheet.ts';
import type { Sheet } from '../cells/line.ts';
import type { PastedTable } from '../pasted-table.ts';
import { refusePrivateData } from '../private-data.ts';
import { readPasted, refused } from '../read-pasted.ts';
import { findPlans } from './find-plans.ts';
import { planSheet } from './plan-sheet.ts';
import type { PlanTables, ReadPlanOptions } from './plan-table.ts';
import { readPlan } from './read-plan.ts';
import { restack } from './restack.ts';
import { takeKey } from './take-key.ts';

const noun = 'action plan table';
const mostTables = 100;

/** Reads every action plan in a paste. HTML wins over text where it holds one. Never throws. */
export function readPlanTables(paste: PastedTable, options: ReadPlanOptions = {}): PlanTables {
  const confirmed = options.legend ?? new Map<string, GivenRating | null>();
  return readPasted(paste, {
    noun,
    readHtml: (source) => readSheet(htmlSheet(source, cleanLines), confirmed),
    readText: (text) => readSheet(planSheet(text), confirmed),
  });
}

function readSheet(sheet: Sheet, confirmed: ReadonlyMap<string, GivenRating | null>): PlanTables {
  const refusal = refusePrivateData(sheet.lines, noun);
  if (refusal !== null) return refused(refusal);
  const { lines, key } = takeKey(dropEmptyFirstColumn(sheet.lines), sheet.layout);
  const plans = findPlans(restack(lines, sheet.layout)).slice(0, mostTables);
  const read = plans.map((plan, index) => {
    const earlier = plans.slice(0, index).flatMap(({ above }) => above);
    return readPlan(plan, sheet.layout, { key, confirmed }, earlier.toReversed());
  });
  const tables = read.filter(({ rows, problems }) => rows.length > 0 || problems.length > 0);
  return { tables, problems: sheet.problems.map((message) => ({ line: null, message })) };
}
