import { reserve, sumPence } from '@quorate/domain';
import { expect, it } from 'vitest';
import { Board } from '../boards/board.entity.ts';
import { Budget } from '../contributions/budget.entity.ts';
import { InKind } from '../contributions/in-kind.entity.ts';
import { JointCostPart } from '../contributions/joint-cost.entity.ts';
import { LedgerEntry } from '../contributions/ledger.entity.ts';
import { LineQuestion } from '../contributions/line-question.entity.ts';
import { aLoadedSample, everything } from './loaded-sample.ts';

const sample = aLoadedSample();

it('marks every amount as made up, because the report gives none', async () => {
  for (const entity of [Budget, LedgerEntry, InKind, LineQuestion]) {
    expect(await sample.em.count(entity as typeof Budget, {}, everything)).toBeGreaterThan(0);
    expect(await sample.em.count(entity as typeof Budget, { isInvented: false }, everything)).toBe(0);
  }
});

it('balances: each year opens with what the year before closed with', async () => {
  const { em } = sample;
  const { id: board } = await em.findOneOrFail(Board, { shortName: 'SSCB' }, everything);
  const budgets = await em.find(Budget, { board }, { ...everything, orderBy: { year: 'asc' } });
  expect(budgets.map(({ year }) => year)).toEqual([2013, 2014, 2015, 2016, 2017, 2022, 2023, 2024, 2025, 2026]);
  const entries = await em.find(LedgerEntry, { board }, everything);
  const parts = await em.find(JointCostPart, { board }, everything);
  const sumOf = (year: number, kind: string) =>
    sumPence(entries.filter((one) => one.year === year && one.kind === kind).map(({ pence }) => pence));
  for (const [index, { year, openingReserve }] of budgets.entries()) {
    const next = budgets[index + 1];
    if (next?.year !== year + 1) continue;
    const joint = parts.filter((part) => part.year === year).map(({ pence }) => pence);
    expect(reserve(openingReserve, [sumOf(year, 'RECEIVED')], [sumOf(year, 'SPENT'), ...joint]).closing).toBe(next.openingReserve);
  }
});

it('splits the joint cost by the children of both areas', async () => {
  const parts = await sample.em.find(JointCostPart, { year: 2017 }, { ...everything, orderBy: { pence: 'desc' } });
  expect(parts.map(({ weight, pence }) => [weight, pence])).toEqual([
    [168_900, 1_501_333],
    [56_100, 498_667],
  ]);
});
