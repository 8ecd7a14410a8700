import { expect, it } from 'vitest';
import { readTypedRisk, type TypedRisk } from './typed-risk.ts';

const typed: TypedRisk = {
  title: ' Trainers leave ',
  description: '',
  controls: ' Two new trainers. ',
  owner: 'Training subgroup',
  reviewOn: '30/6/2018',
  priorityId: '',
  actionId: 'action',
};

it('sends what was typed, with the date read and what was left out as nothing', () => {
  expect(readTypedRisk(typed)).toEqual({
    errors: [],
    said: {
      title: 'Trainers leave',
      description: null,
      controls: 'Two new trainers.',
      owner: 'Training subgroup',
      reviewOn: '2018-06-30',
      priorityId: null,
      actionId: 'action',
    },
  });
});

it('refuses each field that is missing or no date, all at once, and sends nothing', () => {
  const { said, errors } = readTypedRisk({ ...typed, title: ' ', owner: '', reviewOn: 'soon' });
  expect([said, errors.map(({ field }) => field)]).toEqual([null, ['title', 'owner', 'reviewOn']]);
});
