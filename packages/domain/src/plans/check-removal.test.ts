import { expect, it } from 'vitest';
import { type ActionHistory, checkActionRemoval, checkPhaseRemoval, checkPlanRemoval, type PlanHistory } from './check-removal.ts';

const action: ActionHistory = { title: 'Taxi-driver training', updates: 0, carriedInto: null, waiting: [], challenges: 0, risks: 0 };
const plan: PlanHistory = { name: 'Neglect plan', updates: 0, overrides: 0, challenges: 0, risks: 0 };

it('lets an action go that nobody has reported on, carried forward, waits for or asked about', () => {
  expect(checkActionRemoval(action)).toEqual([]);
});

it.each<[Partial<ActionHistory>, string]>([
  [{ updates: 1 }, '‘Taxi-driver training’ was reported on, so it stays. Record an update that says what became of it.'],
  [{ carriedInto: '1.2 (2)' }, '‘Taxi-driver training’ was carried forward as 1.2 (2). Remove that action first.'],
  [{ waiting: ['1.3'] }, '1.3 waits for ‘Taxi-driver training’. Take that dependency out first.'],
  [{ waiting: ['1.3', '1.4'] }, '1.3 and 1.4 wait for ‘Taxi-driver training’. Take that dependency out first.'],
  [{ challenges: 1 }, '1 challenge is about ‘Taxi-driver training’, so it stays. Record an update that says what became of it.'],
  [
    { challenges: 1, risks: 1 },
    '1 challenge and 1 risk are about ‘Taxi-driver training’, so it stays. Record an update that says what became of it.',
  ],
])('keeps an action with %j', (history, message) => {
  expect(checkActionRemoval({ ...action, ...history })).toEqual([{ code: 'LOCKED', message }]);
});

it('gives every reason at once', () => {
  expect(checkActionRemoval({ ...action, updates: 2, carriedInto: '2', waiting: ['3'], risks: 1 })).toHaveLength(4);
});

it('lets an empty phase go and no other', () => {
  expect(checkPhaseRemoval({ name: 'Year 1', actions: 0 })).toEqual([]);
  const messages = [1, 3].map((actions) => checkPhaseRemoval({ name: 'Year 1', actions })[0]?.message);
  expect(messages).toEqual([
    '‘Year 1’ has 1 action. Move it to another phase or remove it first.',
    '‘Year 1’ has 3 actions. Move them to another phase or remove them first.',
  ]);
});

it('lets a plan go while nothing was recorded about it', () => {
  expect(checkPlanRemoval(plan)).toEqual([]);
});

it.each<[Partial<PlanHistory>, string]>([
  [{ updates: 1 }, '1 update'],
  [{ overrides: 2 }, '2 ratings set by hand'],
  [{ updates: 12, challenges: 1, risks: 2 }, '12 updates, 1 challenge and 2 risks'],
])('keeps a plan with %j', (history, what) => {
  const message = `‘Neglect plan’ has ${what}, so it stays. Take it off its priorities if it is no longer followed.`;
  expect(checkPlanRemoval({ ...plan, ...history })).toEqual([{ code: 'LOCKED', message }]);
});
