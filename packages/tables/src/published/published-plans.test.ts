import type { GivenRating } from '@quorate/domain';
import { describe, expect, it } from 'vitest';
import type { PlanRow } from '../plans/plan-table.ts';
import { readPlanTables } from '../plans/read-plan-tables.ts';
import { describePlans } from './describe-plans.ts';
import { publishedCases } from './published-case.ts';

type ExpectedStatus = 'complete' | 'on track' | 'at risk' | 'off track' | 'not started';

interface ExpectedPlan {
  rows: { ref: string; action: string; owner: string; due: string; dueIso: string | null; statusRaw: string; status: ExpectedStatus }[];
  counts: Partial<Record<ExpectedStatus, number>>;
  asOf: string | null;
}

const words: Record<GivenRating, ExpectedStatus> = {
  COMPLETE: 'complete',
  ON_TRACK: 'on track',
  AT_RISK: 'at risk',
  OFF_TRACK: 'off track',
  NOT_STARTED: 'not started',
};

describe.each(publishedCases('plan-').filter(({ has }) => has('expected.json')))('the published plan $name', ({ paste, file }) => {
  const { tables } = readPlanTables(paste);
  const expected = JSON.parse(file('expected.json')) as ExpectedPlan;
  const rows = tables.flatMap((table) => table.rows);

  it('gives every action its reference, owner, date and rating', () => {
    expect(rows.map(toExpected)).toEqual(expected.rows);
  });

  it('adds up to the printed counts', () => {
    const counts: Record<string, number> = {};
    for (const { rating } of rows) if (rating !== null) counts[words[rating]] = (counts[words[rating]] ?? 0) + 1;
    expect(counts).toEqual(expected.counts);
  });

  it('says when the progress was reported, and leaves no problem to solve', () => {
    expect(tables.map(({ asOf }) => asOf)).toEqual([expected.asOf]);
    expect(tables.flatMap(({ problems }) => problems)).toEqual([]);
    expect(tables.flatMap(({ legend }) => legend).some(({ needsConfirming }) => needsConfirming)).toBe(false);
  });
});

it.each(publishedCases('plan-'))('$name reads as its expected.txt says', ({ paste, file }) => {
  expect(describePlans(readPlanTables(paste))).toBe(file('expected.txt'));
});

function toExpected({ reference, action, lead, due, statusRaw, rating }: PlanRow) {
  const status = rating === null ? null : words[rating];
  return { ref: reference, action, owner: lead, due: due?.raw, dueIso: due?.date, statusRaw, status };
}
