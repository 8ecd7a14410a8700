import { describe, expect, it } from 'vitest';
import { meetingInQuestion, nextMeeting, recentMeetings } from './meeting-in-question.ts';

const meeting = (date: string, state = 'PLANNED', isSignedOff = false) => ({ date, state, isSignedOff });
const now = '2018-03-13';

describe('the meeting the administrator comes for', () => {
  it.each([
    ["is today's", [meeting('2018-01-10', 'HELD'), meeting(now), meeting('2018-03-20')], now],
    [
      'is the last one whose record is open, when none is today',
      [meeting('2017-06-12', 'HELD'), meeting('2018-01-10', 'HELD'), meeting('2018-03-20')],
      '2018-01-10',
    ],
    ['is the next one, when every past record is signed off', [meeting('2018-01-10', 'HELD', true), meeting('2018-03-20')], '2018-03-20'],
    ['is never a cancelled one', [meeting(now, 'CANCELLED'), meeting('2018-03-20')], '2018-03-20'],
  ])('%s', (_, meetings, date) => {
    expect(meetingInQuestion(meetings, now)?.date).toBe(date);
  });

  it('is none in a year that is settled', () => {
    expect(meetingInQuestion([meeting('2018-01-10', 'HELD', true)], now)).toBeNull();
  });
});

describe('the next meeting', () => {
  it('is the first that is to come and not cancelled, today included', () => {
    expect(nextMeeting([meeting('2018-01-10'), meeting(now, 'CANCELLED'), meeting('2018-03-20'), meeting('2018-04-01')], now)?.date).toBe(
      '2018-03-20',
    );
  });
});

describe('the recent meetings', () => {
  it('are the last that have taken place, newest first', () => {
    const meetings = ['2018-01-01', '2018-02-01', '2018-03-01', '2018-04-01'].map((date) => meeting(date));
    expect(recentMeetings(meetings, now, 2).map((one) => one.date)).toEqual(['2018-03-01', '2018-02-01']);
  });
});
