import { usualRatingWords } from '@quorate/domain';
import { expect, it } from 'vitest';
import { lastGiven, lastSaid } from './update-action.ts';
import { findActions } from './update-find.ts';
import { type ActionFacts, anAction } from './update-table-builder.ts';

it.each<[Partial<ActionFacts>, string]>([
  [{ rating: 'AT_RISK', lastUpdate: '2018-03-15' }, 'At risk, 15 March 2018'],
  [{ rating: 'NO_UPDATE', before: 'AT_RISK', lastUpdate: '2018-03-15' }, 'No update since 15 March 2018'],
  [{ rating: 'NO_UPDATE', lastUpdate: null }, 'No update yet'],
  [{ rating: 'NOT_STARTED', lastUpdate: null }, 'Not started'],
])('an action with %j said last: %s', (facts, said) => {
  expect(lastSaid(anAction({ reference: '1.1', ...facts }), usualRatingWords)).toBe(said);
});

it.each<[Partial<ActionFacts>, ReturnType<typeof lastGiven>]>([
  [
    { rating: 'AT_RISK', lastUpdate: '2018-03-15' },
    { date: '2018-03-15', rating: 'AT_RISK' },
  ],
  [
    { rating: 'NO_UPDATE', before: 'ON_TRACK', lastUpdate: '2018-03-15' },
    { date: '2018-03-15', rating: 'ON_TRACK' },
  ],
  [{ rating: 'NO_UPDATE', lastUpdate: null }, null],
  [{ rating: 'NOT_STARTED', lastUpdate: null }, null],
])('the last update given of an action with %j is %j', (facts, given) => {
  expect(lastGiven(anAction({ reference: '1.1', ...facts }))).toEqual(given);
});

it.each([
  ['1.1', [0, 2]],
  ['audit', [1, 0]],
  ['AUDIT of', [1]],
  ['nothing', []],
  [' ', []],
])('‘%s’ finds the rows %j, those that begin with it first', (words, rows) => {
  const titles = ['Train for the audit', 'Audit of files', 'See 1.1 again'];
  const actions = titles.map((title, index) => anAction({ reference: `1.${index + 1}`, title }));
  expect(findActions(actions, words)).toEqual(rows);
});
