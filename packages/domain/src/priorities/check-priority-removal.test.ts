import { expect, it } from 'vitest';
import { checkPriorityRemoval, type PriorityLinks } from './check-priority-removal.ts';

const priority: PriorityLinks = { name: 'Neglect', plans: 0, measures: 0, highlights: 0, challenges: 0, risks: 0, overrides: 0 };

it('lets a priority go while nothing hangs on it', () => {
  expect(checkPriorityRemoval(priority)).toEqual([]);
});

it.each<[Partial<PriorityLinks>, string]>([
  [{ plans: 1 }, '1 plan'],
  [{ highlights: 2 }, '2 items in highlight reports'],
  [{ challenges: 1, risks: 1 }, '1 challenge and 1 risk'],
  [{ plans: 2, measures: 3, overrides: 1 }, '2 plans, 3 measures and 1 rating set by hand'],
])('keeps a priority with %j', (links, what) => {
  const message = `‘Neglect’ has ${what}, so it stays. Give it a last reporting year instead.`;
  expect(checkPriorityRemoval({ ...priority, ...links })).toEqual([{ code: 'LOCKED', message }]);
});
