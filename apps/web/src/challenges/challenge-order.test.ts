import { expect, it } from 'vitest';
import { overdueFirst } from './challenge-order.ts';

const challenge = (name: string, raisedOn: string, responseDue: string, respondedOn: string | null = null) => ({
  name,
  raisedOn,
  responseDue,
  respondedOn,
  evidenceOfChange: null,
});

it('puts the longest overdue first, and then the newest', () => {
  const challenges = [
    challenge('waiting', '2018-03-01', '2018-04-01'),
    challenge('a day overdue', '2018-03-10', '2018-03-19'),
    challenge('answered long ago', '2017-06-01', '2017-07-01', '2017-06-20'),
    challenge('a month overdue', '2018-01-01', '2018-02-20'),
    challenge('waiting and newer', '2018-03-18', '2018-03-20'),
  ];
  expect(overdueFirst(challenges, '2018-03-20').map(({ name }) => name)).toEqual([
    'a month overdue',
    'a day overdue',
    'waiting and newer',
    'waiting',
    'answered long ago',
  ]);
});
