import { describe, expect, it } from 'vitest';
import { errorOf, hasConflict, toFailure, toFormErrors } from './user-errors.ts';

describe('refusals of the server in a form', () => {
  it('sit beside the field they are about', () => {
    const errors = toFormErrors([{ code: 'REQUIRED', message: 'Enter the date of the meeting.', field: 'date' }]);
    expect(errorOf(errors, 'date')).toBe('Enter the date of the meeting.');
    expect(errorOf(errors, 'place')).toBeUndefined();
  });

  it('lose the name of the input', () => {
    expect(toFormErrors([{ code: 'INVALID', message: 'Too long.', field: 'input.name' }])).toEqual([
      { field: 'name', message: 'Too long.' },
    ]);
  });

  it.each(['id', 'expectedVersion', 'seatId', null, undefined])(
    'are about the form as a whole when the field is %s, which nobody types',
    (field) => {
      expect(toFormErrors([{ code: 'NOT_FOUND', message: 'Gone.', field }])).toEqual([{ field: null, message: 'Gone.' }]);
    },
  );

  it('say when somebody else was faster', () => {
    expect(hasConflict([{ code: 'CONFLICT', message: 'Changed meanwhile.' }])).toBe(true);
    expect(hasConflict([{ code: 'INVALID', message: 'Not a date.' }])).toBe(false);
  });
});

describe('a change that could not be served', () => {
  it.each([
    ['FORBIDDEN', /may not change/],
    ['UNAUTHENTICATED', /signed out/],
    ['NOT_FOUND', /no longer/],
    ['INTERNAL_SERVER_ERROR', /try again/],
  ])('%s says what to do', (code, words) => {
    expect(toFailure([code]).message).toMatch(words);
  });

  it('without any answer is a lost connection', () => {
    expect(toFailure([]).message).toMatch(/connection/);
  });
});
