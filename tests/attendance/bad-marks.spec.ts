import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { readEverything } from '../support/reading.ts';
import { recordAttendance } from '../support/recording.ts';
import { aBoard, type TestBoard } from '../support/register.ts';
import { expectAdvice } from '../support/sentences.ts';
import { aServer } from '../support/server.ts';

const nobody = '019aaaaa-0000-7000-8000-000000000000';

describe('Given a meeting with nothing recorded', () => {
  const server = aServer();
  let api: ApiClient;
  let board: TestBoard;
  let other: TestBoard;
  let before: string;
  beforeAll(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    board = await aBoard(api, { seats: 3, dates: ['2018-03-13', '2199-03-12'] });
    other = await aBoard(api, { seats: 1, dates: ['2018-03-13'] });
  });
  beforeEach(async () => {
    before = await readEverything(api, board.boardId);
  });

  const send = async (marks: object[], batchId: string = randomUUID()) =>
    (await api.send(recordAttendance, { input: { batchId, marks } })).data.recordAttendance;
  const aMark = (change: object) => ({
    meetingId: board.meetings[0]?.id,
    seatId: board.seats[0]?.id,
    status: 'PRESENT',
    expectedVersion: 0,
    ...change,
  });
  const unchanged = async () => expect(await readEverything(api, board.boardId)).toBe(before);

  it.each([
    ['of a meeting that is not there', () => ({ meetingId: nobody }), /Open the meeting again/],
    ['of a seat that is not there', () => ({ seatId: nobody }), /Open the meeting again/],
    ["of another board's seat", () => ({ seatId: other.seats[0]?.id }), /Open the meeting again/],
    ['of an id that is no id', () => ({ meetingId: "'; drop table meetings; --" }), /Open the meeting again/],
    [
      'of who was there at a meeting still to come',
      () => ({ meetingId: board.meetings[1]?.id }),
      /Record apologies now, and the rest on the day/,
    ],
    ['with a note of a thousand pages', () => ({ details: { note: 'x'.repeat(100_000) } }), /characters/],
  ])('when a mark %s is sent, then it is refused in a sentence and nothing is written', async (_, change, way) => {
    const { results } = await send([aMark(change())]);
    expect(results[0].outcome).toBe('INVALID');
    expectAdvice(results[0].message, way);
    await unchanged();
  });

  it('when a mark is sent on a version nobody has seen, then it is a conflict and nothing is written', async () => {
    const { results } = await send([aMark({ expectedVersion: 7 })]);
    expect(results[0].outcome).toBe('CONFLICT');
    expectAdvice(results[0].message, /Seat 1/);
    await unchanged();
  });

  it('when more than 2,000 marks are sent at once, then the whole batch is refused', async () => {
    const { userErrors, results } = await send(Array.from({ length: 2_001 }, () => aMark({})));
    expect(results).toEqual([]);
    expect(userErrors[0].code).toBe('TOO_LARGE');
    expectAdvice(userErrors[0].message, /at most 2,000 marks/);
    await unchanged();
  });

  it('when a batch comes without an id, then it is refused', async () => {
    const { userErrors } = await send([aMark({})], '');
    expectAdvice(userErrors[0].message, /Make a new one for each batch/);
    await unchanged();
  });

  it('when a status is not one of the six, then the request is refused before anything runs', async () => {
    const { errors } = await api.send(recordAttendance, { input: { batchId: randomUUID(), marks: [aMark({ status: 'LATE' })] } });
    expect(errors[0]?.message).toMatch(/LATE/);
    await unchanged();
  });

  it('when a number is sent that is no whole number, then the request is refused before anything runs', async () => {
    const { errors } = await api.send(recordAttendance, { input: { batchId: randomUUID(), marks: [aMark({ expectedVersion: 1e300 })] } });
    expect(errors).toHaveLength(1);
    await unchanged();
  });
});
