import { expect, it } from 'vitest';
import { type ActionFacts, checkAction } from './check-action.ts';

const action: ActionFacts = { reference: '1.2', title: 'Taxi-driver training' };

it.each<[string, Partial<ActionFacts>]>([
  ['a title and a reference alone', {}],
  ['empty dates', { start: null, due: null }],
  ['a due date on the day of the start', { start: '2017-06-12', due: '2017-06-12' }],
  ['a reference that only begins like another', { reference: '1.20' }],
  ['200 characters of title', { title: 'a'.repeat(200) }],
])('takes %s', (_words, changes) => {
  expect(checkAction({ ...action, ...changes }, ['1.1', '2.1'])).toEqual([]);
});

it.each<[Partial<ActionFacts>, string, string, string]>([
  [{ title: ' ' }, 'title', 'REQUIRED', 'Enter a title for the action.'],
  [{ title: 'a'.repeat(201) }, 'title', 'TOO_LARGE', 'The title of the action must be 200 characters or fewer.'],
  [{ reference: '' }, 'reference', 'REQUIRED', 'Enter a reference for ‘Taxi-driver training’, such as 1.2.'],
  [{ reference: 'a'.repeat(31) }, 'reference', 'TOO_LARGE', 'The reference of ‘Taxi-driver training’ must be 30 characters or fewer.'],
  [
    { reference: ' A1 ' },
    'reference',
    'CONFLICT',
    'Another action has the reference ‘A1’. Choose one that is free for ‘Taxi-driver training’.',
  ],
  [{ start: '2017-02-30' }, 'start', 'INVALID', 'The start date of ‘Taxi-driver training’ must be a real date, such as 12 June 2017.'],
  [{ due: '0218-03-13' }, 'due', 'INVALID', 'The due date of ‘Taxi-driver training’ is in the year 218. Enter a year from 1900 to 2199.'],
  [
    { start: '2017-06-12', due: '2017-06-11' },
    'due',
    'INVALID',
    '‘Taxi-driver training’ is due on 11 June 2017, before it starts on 12 June 2017. Change one of the dates.',
  ],
])('refuses %j', (changes, field, code, message) => {
  expect(checkAction({ ...action, ...changes }, ['a1'])).toEqual([{ code, field, message }]);
});

it('names the action even while it has no title', () => {
  expect(checkAction({ reference: '', title: '' }, []).map(({ message }) => message)).toEqual([
    'Enter a title for the action.',
    'Enter a reference for the action, such as 1.2.',
  ]);
});

it('gives every slip at once', () => {
  expect(checkAction({ reference: 'a1', title: '', start: 'soon', due: 'later' }, ['A1'])).toHaveLength(4);
});
