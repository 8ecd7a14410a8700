import { CombinedError } from 'urql';
import { describe, expect, it } from 'vitest';
import { detailsInput, type MarkValue } from './mark.ts';
import { answersOf, outcomeOf } from './send-marks.ts';

const value: MarkValue = { meetingId: 'june', seatId: 'police', status: 'PRESENT' };
const batch = { id: 'batch', items: [{ key: 'june:police', value, baseVersion: 0 }], entries: [] };
const details = { ...detailsInput(undefined), meetingId: 'june', isCorrected: false };
const mark = { meetingId: 'june', seatId: 'police', status: 'PRESENT' as const, version: 3, recordedBy: null, recordedAt: null, details };
const payload = (outcome: 'RECORDED' | 'CONFLICT' | 'FORBIDDEN' | 'INVALID', held: typeof mark | null, message: string | null = null) => ({
  batchId: 'batch',
  results: [{ meetingId: 'june', seatId: 'police', outcome, mark: held, message }],
  userErrors: [],
});

describe('An answered batch', () => {
  it.each(['RECORDED', 'CONFLICT'] as const)('gives what the register holds when the outcome is %s', (outcome) => {
    expect(answersOf(batch, payload(outcome, mark))).toEqual([{ key: 'june:police', outcome, held: mark }]);
  });

  it.each(['FORBIDDEN', 'INVALID'] as const)('gives the reason when the outcome is %s', (outcome) => {
    expect(answersOf(batch, payload(outcome, null, 'The meeting is signed off.'))).toEqual([
      { key: 'june:police', outcome: 'REFUSED', message: 'The meeting is signed off.' },
    ]);
  });

  it('refuses every mark when the batch as a whole was refused', () => {
    const refused = {
      batchId: 'batch',
      results: [],
      userErrors: [{ code: 'TOO_LARGE' as const, message: 'At most 2,000 marks.', field: null }],
    };
    expect(answersOf(batch, refused)).toEqual([{ key: 'june:police', outcome: 'REFUSED', message: 'At most 2,000 marks.' }]);
  });
});

describe('A batch without an answer', () => {
  const graphQLError = (code: string) => new CombinedError({ graphQLErrors: [{ message: code, extensions: { code } }] });
  const withStatus = (status: number) => new CombinedError({ networkError: new Error('Failed'), response: new Response(null, { status }) });

  it.each([
    ['nobody is there', new CombinedError({ networkError: new Error('Failed to fetch') }), 'UNREACHABLE'],
    ['nobody is signed in', graphQLError('UNAUTHENTICATED'), 'SIGNED_OUT'],
    ['the status is 401', withStatus(401), 'SIGNED_OUT'],
    ['a proxy answers for the server', withStatus(502), 'FAILED'],
    ['the server has a bug', graphQLError('INTERNAL_SERVER_ERROR'), 'FAILED'],
  ])('is kept when %s', (_, error, kind) => {
    expect(outcomeOf(batch, error)).toEqual({ kind });
  });

  it.each(['FORBIDDEN', 'BAD_USER_INPUT'])('is given up with its reason when it can never be right: %s', (code) => {
    expect(outcomeOf(batch, graphQLError(code))).toMatchObject({ kind: 'ANSWERED', answers: [{ outcome: 'REFUSED' }] });
  });
});
