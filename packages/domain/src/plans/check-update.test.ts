import { expect, it } from 'vitest';
import { usualRatingWords } from '../ratings/rating.ts';
import { checkUpdate, type UpdateFacts } from './check-update.ts';

const today = '2017-06-12';
const action = { title: 'Taxi-driver training', start: '2017-04-01' };
const update: UpdateFacts = { date: today, rating: 'ON_TRACK', percentage: 40, narrative: '' };
const latest = { date: '2017-05-10', rating: 'AT_RISK' } as const;

it.each<[string, Partial<UpdateFacts>]>([
  ['a rating without words when all is well', {}],
  ['no percentage', { percentage: null }],
  ['the day of the update before', { date: '2017-05-10' }],
  ['complete at 100%', { rating: 'COMPLETE', percentage: 100 }],
  ['complete when nobody counts it', { rating: 'COMPLETE', percentage: null }],
  ['100% while the evidence is not accepted', { percentage: 100 }],
  ['at risk with the reason', { rating: 'AT_RISK', narrative: 'Two councils have no trainer.' }],
  ['not started at 0% by the day of the start', { rating: 'NOT_STARTED', percentage: 0, date: '2017-04-01' }],
])('takes %s', (_words, changes) => {
  const last = changes.date === '2017-04-01' ? null : latest;
  expect(checkUpdate({ ...update, ...changes }, action, last, today)).toEqual([]);
});

it.each<[Partial<UpdateFacts>, string, string, string]>([
  [{ date: '' }, 'date', 'REQUIRED', 'Enter the date of the update of ‘Taxi-driver training’.'],
  [
    { date: '2017-02-30' },
    'date',
    'INVALID',
    'The date of the update of ‘Taxi-driver training’ must be a real date, such as 12 June 2017.',
  ],
  [{ date: '2017-06-13' }, 'date', 'INVALID', '13 June 2017 is still to come. Date the update of ‘Taxi-driver training’ today or earlier.'],
  [
    { date: '2017-05-09' },
    'date',
    'INVALID',
    '‘Taxi-driver training’ has an update of 10 May 2017 already. Date this one 10 May 2017 or later.',
  ],
  [
    { rating: 'NOT_STARTED', percentage: 0 },
    'rating',
    'INVALID',
    '‘Taxi-driver training’ was to start on 1 April 2017, so it is no longer ‘Not started’. Choose ‘At risk’ or ‘Off track’ and say why, or change its start date.',
  ],
  [
    { rating: 'COMPLETE', percentage: 90 },
    'percentage',
    'INVALID',
    '‘Taxi-driver training’ is 90% done, so it is not ‘Complete’. Enter 100%, or choose another rating.',
  ],
  [{ rating: 'AT_RISK' }, 'narrative', 'REQUIRED', 'Say why ‘Taxi-driver training’ is ‘At risk’.'],
  [{ rating: 'OFF_TRACK', narrative: ' ' }, 'narrative', 'REQUIRED', 'Say why ‘Taxi-driver training’ is ‘Off track’.'],
  [{ evidence: 'a'.repeat(4001) }, 'evidence', 'TOO_LARGE', 'The evidence for ‘Taxi-driver training’ must be 4000 characters or fewer.'],
])('refuses %j', (changes, field, code, message) => {
  expect(checkUpdate({ ...update, ...changes }, action, latest, today)).toEqual([{ code, field, message }]);
});

it.each([[-1], [101], [33.3], [Number.NaN]])('refuses %d as a percentage', (percentage) => {
  expect(checkUpdate({ ...update, percentage }, action, latest, today)).toEqual([
    {
      code: 'INVALID',
      field: 'percentage',
      message: 'Enter a whole number from 0 to 100 for how much of ‘Taxi-driver training’ is done.',
    },
  ]);
});

it('takes not started at any time for an action without a start date, and at 0% only', () => {
  const notStarted = { ...update, rating: 'NOT_STARTED', percentage: 5 } as const;
  expect(checkUpdate({ ...notStarted, percentage: 0 }, { title: 'Audit' }, latest, today)).toEqual([]);
  expect(checkUpdate(notStarted, { title: 'Audit' }, latest, today)[0]?.message).toBe(
    '‘Audit’ is 5% done, so it is not ‘Not started’. Enter 0%, or choose another rating.',
  );
});

it("speaks the board's own words", () => {
  const words = { ...usualRatingWords, AT_RISK: { ...usualRatingWords.AT_RISK, word: 'Amber' } };
  expect(checkUpdate({ ...update, rating: 'AT_RISK' }, action, latest, today, words)[0]?.message).toBe(
    'Say why ‘Taxi-driver training’ is ‘Amber’.',
  );
});

it('gives every slip at once', () => {
  const slips = { ...update, date: '2017-05-09', rating: 'OFF_TRACK', percentage: 120 } as const;
  expect(checkUpdate(slips, action, latest, today)).toHaveLength(3);
});
