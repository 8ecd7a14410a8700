import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { readMatrix } from '../support/reading.ts';
import { recordMarks } from '../support/recording.ts';
import { aBoard, type TestBoard } from '../support/register.ts';
import { aServer } from '../support/server.ts';

describe('Given a meeting of four seats with nothing recorded', () => {
  const server = aServer();
  let api: ApiClient;
  let board: TestBoard;
  beforeAll(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    board = await aBoard(api, { seats: 4, dates: ['2018-03-13'] });
  });

  it('when a batch of marks is sent, then each seat holds its own mark', async () => {
    const results = await recordMarks(api, board, { 'Seat 1': 'PRESENT', 'Seat 2': 'APOLOGIES', 'Seat 3': 'DEPUTY' });
    expect(results.map((result) => result.outcome)).toEqual(['RECORDED', 'RECORDED', 'RECORDED']);
    const { rows } = await readMatrix(api, board.groupId, 2017);
    expect(rows.map((row) => row.marks[0])).toEqual(['PRESENT', 'APOLOGIES', 'DEPUTY', 'NOT_RECORDED']);
  });

  it('when the same batch arrives twice, then it is recorded once', async () => {
    const batchId = randomUUID();
    await recordMarks(api, board, { 'Seat 4': 'ABSENT' }, { batchId });
    const again = await recordMarks(api, board, { 'Seat 4': 'ABSENT' }, { batchId });
    expect(again.map((result) => result.outcome)).toEqual(['RECORDED']);
    const { markHistory } = await api.ask(
      'query ($meetingId: ID!, $seatId: ID!) { markHistory(meetingId: $meetingId, seatId: $seatId) { to } }',
      {
        meetingId: board.meetings[0]?.id,
        seatId: board.seats[3]?.id,
      },
    );
    expect(markHistory).toEqual([{ to: 'ABSENT' }]);
  });

  it('when a mark is sent on a version that is no longer held, then both values come back and the first stays', async () => {
    await recordMarks(api, board, { 'Seat 1': 'ABSENT' }, { expectedVersion: 1 });
    const [second] = await recordMarks(api, board, { 'Seat 1': 'DEPUTY' }, { expectedVersion: 1 });
    expect(second).toMatchObject({ outcome: 'CONFLICT', mark: { status: 'ABSENT', version: 2, recordedBy: 'Board administrator' } });
    expect(second?.message).toMatch(/Seat 1/);
    expect((await readMatrix(api, board.groupId, 2017)).rows[0]?.marks).toEqual(['ABSENT']);
  });

  it('when one mark of a batch is refused, then the others are recorded', async () => {
    const results = await recordMarks(api, board, { 'Seat 2': 'PRESENT', 'Seat 3': 'ABSENT' }, { expectedVersion: [0, 1] });
    expect(results.map((result) => result.outcome)).toEqual(['CONFLICT', 'RECORDED']);
    const { rows } = await readMatrix(api, board.groupId, 2017);
    expect([rows[1]?.marks[0], rows[2]?.marks[0]]).toEqual(['APOLOGIES', 'ABSENT']);
  });
});
