import { expect, it } from 'vitest';
import { type KnownAction, matchAction } from './match-action.ts';

const action = (reference: string, title: string, carriedIntoId: string | null = null): KnownAction => ({
  id: reference,
  reference,
  title,
  carriedIntoId,
});
const plan = [
  action('1', 'Develop self-assessment and meeting format', '1 (2)'),
  action('1 (2)', 'Develop self-assessment and meeting format'),
  action('2', 'Train members for their role'),
  action('3', 'Assure itself on Ofsted recommendations'),
];
const find = (reference: string | null, title: string) => matchAction({ reference, title }, plan);

it.each([
  ['by reference and title', '2', 'Train members for their role', '2'],
  ['by title alone', null, 'Assure itself on Ofsted recommendations', '3'],
  ['by its title when the table numbers anew', '2', 'Assure itself on Ofsted recommendations', '3'],
  ['as the one it goes on as when it was carried forward', '1', 'Develop self-assessment and meeting format', '1 (2)'],
  ['by its title, as the one it goes on as', null, 'Develop self-assessment and meeting format', '1 (2)'],
])('finds an action %s', (_words, reference, title, id) => {
  expect(find(reference, title)).toMatchObject({ kind: 'EXACT', id });
});

it('finds an action by its reference when the title was changed a little', () => {
  expect(find('2.', 'Train members for their new role')).toMatchObject({ kind: 'SIMILAR', id: '2' });
});

it('finds nothing for an action that is new', () => {
  expect(find('9', 'Publish the threshold document')).toMatchObject({ kind: 'NONE', id: null });
  expect(find(null, 'Publish the threshold document').score).toBeLessThan(60);
});

it('asks when the reference is one action and the title another thing', () => {
  expect(find('2', 'Publish the threshold document')).toMatchObject({ kind: 'NONE', id: null, score: 60, candidates: [{ id: '2' }] });
});

it('asks when two actions have the title', () => {
  const twice = [action('1', 'Audit'), action('2', 'Audit')];
  expect(matchAction({ reference: null, title: 'Audit' }, twice)).toMatchObject({ kind: 'NONE', score: 100 });
  expect(matchAction({ reference: '2', title: 'Audit' }, twice)).toMatchObject({ kind: 'EXACT', id: '2' });
});
