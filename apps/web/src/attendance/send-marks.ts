import type { Client, CombinedError } from 'urql';
import { readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { RecordedMarks_PayloadFragment } from '../gql/graphql.ts';
import type { SendOutcome } from '../platform/outbox.ts';
import type { Batch } from '../platform/outbox-journal.ts';
import type { Answer } from '../platform/outbox-settle.ts';
import { type HeldMark, keyOf, type MarkValue } from './mark.ts';
import { RecordedMarks } from './recorded-marks.ts';

export const RecordAttendance = graphql(`
  mutation SendMarks_RecordAttendance($input: RecordAttendanceInput!) {
    recordAttendance(input: $input) { ...RecordedMarks_Payload }
  }
`);

/** A request that hangs longer than this counts as lost; the same batch is then sent again. */
const longestWait = 20_000;

export function sendMarks(client: Client): (batch: Batch<MarkValue>) => Promise<SendOutcome<HeldMark>> {
  return async (batch) => {
    const marks = batch.items.map(({ value, baseVersion }) => ({ ...value, expectedVersion: baseVersion }));
    const request = client.mutation(RecordAttendance, { input: { batchId: batch.id, marks } }).toPromise();
    const result = await Promise.race([request, new Promise<null>((resolve) => setTimeout(resolve, longestWait, null))]);
    if (!result) return { kind: 'UNREACHABLE' };
    if (result.data) return { kind: 'ANSWERED', answers: answersOf(batch, readFragment(RecordedMarks, result.data.recordAttendance)) };
    return outcomeOf(batch, result.error);
  };
}

export function answersOf(batch: Batch<MarkValue>, payload: RecordedMarks_PayloadFragment): Answer<HeldMark>[] {
  const refusal = payload.userErrors[0];
  if (refusal && payload.results.length === 0) return refuseAll(batch, refusal.message);
  return payload.results.map(({ meetingId, seatId, outcome, mark, message }) => {
    const key = keyOf(meetingId, seatId);
    if (!mark || outcome === 'FORBIDDEN' || outcome === 'INVALID') {
      return { key, outcome: 'REFUSED', message: message ?? 'This mark could not be recorded.' };
    }
    return { key, outcome, held: mark };
  });
}

/** What a request without data says: nobody there, nobody signed in, a batch that can never be right, or try again. */
export function outcomeOf(batch: Batch<MarkValue>, error: CombinedError | undefined): SendOutcome<HeldMark> {
  const codes = error?.graphQLErrors.map(({ extensions }) => extensions.code) ?? [];
  const status = (error?.response as Response | undefined)?.status;
  if (codes.includes('UNAUTHENTICATED') || status === 401) return { kind: 'SIGNED_OUT' };
  if (codes.includes('FORBIDDEN')) return { kind: 'ANSWERED', answers: refuseAll(batch, 'You may not record attendance for this group.') };
  if (codes.includes('BAD_USER_INPUT'))
    return { kind: 'ANSWERED', answers: refuseAll(batch, 'The server could not read this change. Record it again.') };
  return { kind: error?.networkError && status === undefined ? 'UNREACHABLE' : 'FAILED' };
}

function refuseAll(batch: Batch<MarkValue>, message: string): Answer<HeldMark>[] {
  return batch.items.map(({ key }) => ({ key, outcome: 'REFUSED', message }));
}
