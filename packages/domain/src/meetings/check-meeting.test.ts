import { describe, expect, it } from 'vitest';
import { checkMeeting, type MeetingPlan } from './check-meeting.ts';

const plan: MeetingPlan = { date: '2018-03-13' };

describe('checkMeeting', () => {
  it.each<[string, Partial<MeetingPlan>]>([
    ['a day alone', {}],
    ['empty details', { startsAt: null, endsAt: null, link: null, title: null, place: null }],
    ['a start time without an end', { startsAt: '14:00' }],
    ['both times', { startsAt: '14:00', endsAt: '16:00' }],
    ['a web address', { link: 'https://example.org/meet?id=1#top' }],
    ['a web address with a port', { link: 'http://localhost:8080/meet' }],
    ['the first year', { date: '1900-01-01' }],
    ['the last year', { date: '2199-12-31' }],
    ['2000 characters of link', { link: `https://${'a'.repeat(1992)}` }],
    ['200 characters of title', { title: 'a'.repeat(200) }],
  ])('takes %s', (_words, changes) => {
    expect(checkMeeting({ ...plan, ...changes })).toEqual([]);
  });

  it.each<[Partial<MeetingPlan>, string, string, string]>([
    [{ date: '' }, 'date', 'REQUIRED', 'Enter the date of the meeting.'],
    [{ date: '2018-02-30' }, 'date', 'INVALID', 'The date of the meeting must be a real date, such as 12 June 2017.'],
    [{ date: '0218-03-13' }, 'date', 'INVALID', 'The year of the meeting is 218. Enter a year from 1900 to 2199.'],
    [{ startsAt: '2pm' }, 'startsAt', 'INVALID', 'The start time must be a time from 00:00 to 23:59, such as 14:30.'],
    [{ startsAt: '2pm', endsAt: '14:00' }, 'startsAt', 'INVALID', 'The start time must be a time from 00:00 to 23:59, such as 14:30.'],
    [{ startsAt: '14:00', endsAt: '25:00' }, 'endsAt', 'INVALID', 'The end time must be a time from 00:00 to 23:59, such as 14:30.'],
    [{ endsAt: '16:00' }, 'startsAt', 'REQUIRED', 'Enter a start time, or take out the end time.'],
    [{ startsAt: '14:00', endsAt: '14:00' }, 'endsAt', 'INVALID', 'The end time must be after the start time, 14:00.'],
    [{ title: 'a'.repeat(201) }, 'title', 'TOO_LARGE', 'The title must be 200 characters or fewer.'],
    [{ place: 'a'.repeat(201) }, 'place', 'TOO_LARGE', 'The place must be 200 characters or fewer.'],
    [{ link: `https://example.org/${'a'.repeat(2000)}` }, 'link', 'TOO_LARGE', 'The link must be 2000 characters or fewer.'],
  ])('refuses %j', (changes, field, code, message) => {
    expect(checkMeeting({ ...plan, ...changes })).toEqual([{ code, field, message }]);
  });

  it.each([
    ['javascript:alert(1)'],
    [' https://example.org'],
    ['https://'],
    ['https:///path'],
    ['https://exa mple.org'],
    ['https://example.org/"onclick="x'],
    ['data:text/html,hello'],
    ['//example.org'],
  ])('refuses "%s" as a link', (link) => {
    expect(checkMeeting({ ...plan, link })).toMatchObject([
      { field: 'link', message: 'The link must be a web address that starts with https://' },
    ]);
  });

  it('gives every slip at once', () => {
    expect(checkMeeting({ date: 'soon', startsAt: 'late', link: 'ftp://example.org' })).toHaveLength(3);
  });
});
