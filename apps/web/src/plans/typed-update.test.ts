import { usualRatingWords } from '@quorate/domain';
import { describe, expect, it } from 'vitest';
import { readTypedUpdate, type TypedUpdate } from './typed-update.ts';

const today = '2018-03-20';
const action = { title: 'Make a classroom pack', start: '2017-04-01', latest: { date: '2018-03-01', rating: 'ON_TRACK' } } as const;
const typed = (more: Partial<TypedUpdate>): TypedUpdate => ({
  date: '20/3/2018',
  rating: 'ON_TRACK',
  percentage: '',
  narrative: '',
  evidence: '',
  impactStatement: '',
  recovery: '',
  ...more,
});
const read = (more: Partial<TypedUpdate>) => readTypedUpdate(typed(more), action, today, usualRatingWords);

describe('an update as it is typed', () => {
  it.each([
    ['60', 60],
    [' 60 % ', 60],
    ['0', 0],
    ['', null],
  ])('with "%s" done is sent as %j', (percentage, sent) => {
    expect(read({ percentage })).toEqual({ update: expect.objectContaining({ percentage: sent, date: '2018-03-20' }), errors: [] });
  });

  it.each<[Partial<TypedUpdate>, string, RegExp]>([
    [{ rating: null }, 'rating', /Choose how ‘Make a classroom pack’ stands\./],
    [{ date: '' }, 'date', /Enter a date/],
    [{ date: 'yesterday' }, 'date', /'yesterday' is not a date/],
    [{ date: '21/3/2018' }, 'date', /still to come/],
    [{ date: '1/2/2018' }, 'date', /has an update of 1 March 2018 already/],
    [{ percentage: 'half' }, 'percentage', /whole number from 0 to 100/],
    [{ percentage: '101' }, 'percentage', /whole number from 0 to 100/],
    [{ rating: 'COMPLETE', percentage: '90' }, 'percentage', /not ‘Complete’/],
    [{ rating: 'AT_RISK' }, 'narrative', /Say why ‘Make a classroom pack’ is ‘At risk’\./],
    [{ rating: 'NOT_STARTED' }, 'rating', /was to start on 1 April 2017/],
  ])('with %o is refused beside the field %s', (wrong, field, message) => {
    expect(read(wrong).errors).toEqual([{ field, message: expect.stringMatching(message) }]);
  });

  it('leaves out a way to recover that was typed before another rating was chosen', () => {
    const said = { narrative: 'Slow.', recovery: 'A new lead in April.' };
    expect(read({ ...said, rating: 'OFF_TRACK' }).update?.recovery).toBe('A new lead in April.');
    expect(read({ ...said, rating: 'ON_TRACK' }).update?.recovery).toBeNull();
  });
});
