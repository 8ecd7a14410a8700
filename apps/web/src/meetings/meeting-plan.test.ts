import { describe, expect, it } from 'vitest';
import { readTypedMeeting, type TypedMeeting } from './meeting-plan.ts';

const typed: TypedMeeting = {
  title: '',
  date: '13 March 2018',
  startsAt: '14:00',
  endsAt: '',
  place: ' County Buildings ',
  link: '',
  mode: 'IN_PERSON',
};

describe('a meeting as it is typed', () => {
  it('is sent with dates as the server takes them and nothing where nothing was typed', () => {
    expect(readTypedMeeting(typed)).toEqual({
      plan: { title: null, date: '2018-03-13', startsAt: '14:00', endsAt: null, place: 'County Buildings', link: null, mode: 'IN_PERSON' },
      errors: [],
    });
  });

  it('is refused without a date', () => {
    expect(readTypedMeeting({ ...typed, date: '' }).errors).toEqual([{ field: 'date', message: 'Enter the date of the meeting.' }]);
  });

  it('is refused with a date that is none', () => {
    expect(readTypedMeeting({ ...typed, date: '31 February 2018' }).errors.map((error) => error.field)).toEqual(['date']);
  });

  it('names every slip at once', () => {
    const { errors } = readTypedMeeting({ ...typed, date: 'soon', startsAt: '', endsAt: '15:00', link: 'javascript:alert(1)' });
    expect(errors.map((error) => error.field)).toEqual(['date', 'startsAt', 'link']);
  });
});
