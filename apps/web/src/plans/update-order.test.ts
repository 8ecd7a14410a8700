import { expect, it } from 'vitest';
import { inReadingOrder } from './plan-words.ts';
import { actionsToUpdate } from './update-order.ts';
import { anAction } from './update-table-builder.ts';

const phases = [
  { id: 'year-1', name: 'Year 1', from: '2016-04-01', to: '2017-03-31' },
  { id: 'year-2', name: 'Year 2', from: '2017-04-01', to: '2018-03-31' },
  { id: 'year-3', name: 'Year 3', from: '2018-04-01', to: '2019-03-31' },
];
const actions = [
  anAction({ reference: '1.1', phaseId: 'year-1', carriedInto: '2.1' }),
  anAction({ reference: '1.2', phaseId: 'year-1' }),
  anAction({ reference: '2.1', phaseId: 'year-2' }),
  anAction({ reference: '3.1', phaseId: 'year-3' }),
];
const order = (today: string) => inReadingOrder(phases, today).map(({ id }) => id);
const references = (phaseId: string | null) =>
  actionsToUpdate(actions, inReadingOrder(phases, '2017-06-12'), phaseId).map(({ reference }) => reference);

it.each([
  ['2017-06-12', ['year-2', 'year-3', 'year-1']],
  ['2016-01-01', ['year-1', 'year-2', 'year-3']],
  ['2020-01-01', ['year-3', 'year-2', 'year-1']],
])('on %s the phase that runs comes first, then those to come, then those past with the latest first', (today, expected) => {
  expect(order(today)).toEqual(expected);
});

it('A round has the actions of every phase but those carried forward, or of one phase', () => {
  expect(references(null)).toEqual(['2.1', '3.1', '1.2']);
  expect(references('year-1')).toEqual(['1.2']);
});
