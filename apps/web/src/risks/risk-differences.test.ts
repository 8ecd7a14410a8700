import { expect, it } from 'vitest';
import { riskDifferences } from './risk-differences.ts';
import type { TypedRisk } from './typed-risk.ts';

const saved: TypedRisk = {
  title: 'T',
  owner: 'Chair',
  description: '',
  controls: '',
  reviewOn: '30/6/2018',
  priorityId: 'p1',
  actionId: '',
};

it('says a date in words, and a priority and an action by their names', () => {
  const differences = riskDifferences(saved, { ...saved, actionId: 'a1' }, (id) => ({ p1: 'Neglect', a1: '1.1 Revise' })[id] ?? '');
  expect(differences.filter(({ name }) => ['Review date', 'Priority', 'Action'].includes(name))).toEqual([
    { name: 'Review date', saved: '30 June 2018', typed: '30 June 2018' },
    { name: 'Priority', saved: 'Neglect', typed: 'Neglect' },
    { name: 'Action', saved: '', typed: '1.1 Revise' },
  ]);
});
