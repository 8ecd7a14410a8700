import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { readMatrix } from '../support/reading.ts';
import { recordMarks } from '../support/recording.ts';
import { aBoard, type TestBoard } from '../support/register.ts';
import { expectAdvice } from '../support/sentences.ts';
import { aServer } from '../support/server.ts';

const signOff =
  'mutation ($input: SignOffMeetingInput!) { signOffMeeting(input: $input) { meeting { isSignedOff signedOffBy version } userErrors { code message } } }';
const correct = `mutation ($input: CorrectMarkInput!) {
  correctMark(input: $input) { results { outcome message mark { status details { isCorrected } } } userErrors { code message field } }
}`;
const history =
  'query ($meetingId: ID!, $seatId: ID!) { markHistory(meetingId: $meetingId, seatId: $seatId) { from to by reason source } }';

describe('Given a past meeting of two seats', () => {
  const server = aServer();
  let api: ApiClient;
  let board: TestBoard;
  beforeAll(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    board = await aBoard(api, { seats: 2, dates: ['2018-03-13'] });
  });
  const meetingVersion = async () =>
    (await api.ask('query ($id: ID!) { meeting(id: $id) { version } }', { id: board.meetings[0]?.id })).meeting.version;
  const theMark = () => ({ meetingId: board.meetings[0]?.id, seatId: board.seats[0]?.id });

  it('when a seat is still not recorded, then the record cannot be signed off', async () => {
    await recordMarks(api, board, { 'Seat 1': 'PRESENT' });
    const { signOffMeeting } = (await api.send(signOff, { input: { id: board.meetings[0]?.id, expectedVersion: await meetingVersion() } }))
      .data;
    expect(signOffMeeting.meeting.isSignedOff).toBe(false);
    expectAdvice(signOffMeeting.userErrors[0].message, /Record every seat, then sign off/);
  });

  it('when every seat is recorded, then the record is signed off in the name of who did it', async () => {
    await recordMarks(api, board, { 'Seat 2': 'APOLOGIES' });
    const { signOffMeeting } = await api.ask(signOff, { input: { id: board.meetings[0]?.id, expectedVersion: await meetingVersion() } });
    expect(signOffMeeting.meeting).toMatchObject({ isSignedOff: true, signedOffBy: 'Board administrator' });
  });

  it('when a mark is then recorded as before, then it is refused and stays as it is', async () => {
    const [result] = await recordMarks(api, board, { 'Seat 1': 'ABSENT' }, { expectedVersion: 1 });
    expect(result?.outcome).toBe('INVALID');
    expectAdvice(result?.message, /Give a reason to correct its record/);
    expect((await readMatrix(api, board.groupId, 2017)).rows[0]?.marks).toEqual(['PRESENT']);
  });

  it('when it is corrected without a reason, then it is refused', async () => {
    const mark = { ...theMark(), status: 'ABSENT', expectedVersion: 1 };
    const { correctMark } = (await api.send(correct, { input: { batchId: randomUUID(), mark, reason: ' ' } })).data;
    expect(correctMark.userErrors[0].field).toBe('reason');
    expectAdvice(correctMark.userErrors[0].message, /why the mark is changed/);
  });

  it('when it is corrected with a reason, then the mark shows as corrected and its history keeps the reason', async () => {
    const mark = { ...theMark(), status: 'APOLOGIES', expectedVersion: 1 };
    const { correctMark } = await api.ask(correct, { input: { batchId: randomUUID(), mark, reason: 'The apology came by post.' } });
    expect(correctMark.results[0]).toMatchObject({ outcome: 'RECORDED', mark: { status: 'APOLOGIES', details: { isCorrected: true } } });
    const { markHistory } = await api.ask(history, theMark());
    expect(markHistory[0]).toEqual({
      from: 'PRESENT',
      to: 'APOLOGIES',
      by: 'Board administrator',
      reason: 'The apology came by post.',
      source: 'CORRECTION',
    });
    expect(markHistory).toHaveLength(2);
  });
});
