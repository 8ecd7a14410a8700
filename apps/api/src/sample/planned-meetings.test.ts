import { expect, it } from 'vitest';
import { plannedMeetings } from './planned-meetings.ts';

const boardDates = (today: string) => plannedMeetings(today).flatMap(({ group, date }) => (group === 'board' ? [date] : []));

it('plans the Board for the second Tuesday of June, September, December and March', () => {
  expect(boardDates('2026-11-23')).toEqual(['2026-06-09', '2026-09-08', '2026-12-08', '2027-03-09']);
});

it('plans the Executive for every month without a Board meeting', () => {
  const planned = plannedMeetings('2026-11-23').filter(({ group }) => group === 'board' || group === 'executive');
  expect(planned).toHaveLength(12);
  expect(new Set(planned.map(({ date }) => date.slice(0, 7))).size).toBe(12);
});

it.each(['2026-04-01', '2026-06-08', '2026-06-09', '2026-11-23', '2027-03-31'])('has a Board meeting to record on %s', (today) => {
  expect(boardDates(today).filter((date) => date <= today)).not.toEqual([]);
  expect(boardDates(today)).toEqual([...new Set(boardDates(today))].sort());
});
