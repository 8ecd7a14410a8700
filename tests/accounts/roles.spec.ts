import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import type { PersonName } from '../support/people.ts';
import { readEverything } from '../support/reading.ts';
import { recordAttendance } from '../support/recording.ts';
import { sampleBoard } from '../support/register.ts';
import { expectAdvice } from '../support/sentences.ts';
import { aServer } from '../support/server.ts';

const groupQuery = 'query ($id: ID!) { group(id: $id) { seats { id } } }';
const meetingsQuery = 'query ($boardId: ID!, $groupId: ID!) { meetings(boardId: $boardId, groupId: $groupId, year: 2017) { id version } }';

describe('Given the sample board', () => {
  const server = aServer();
  let administrator: ApiClient;
  let board: { boardId: string; groupId: string };
  let seatId: string;
  let meetingId: string;
  let before: string;
  beforeAll(async () => {
    administrator = await ApiClient.signedIn(server.current.url, 'administrator');
    board = await sampleBoard(administrator, 'SSCB');
    seatId = (await administrator.ask(groupQuery, { id: board.groupId })).group.seats[0].id;
    meetingId = (await administrator.ask(meetingsQuery, board)).meetings[0].id;
  });
  beforeEach(async () => {
    before = await readEverything(administrator, board.boardId);
  });
  const unchanged = async () => expect(await readEverything(administrator, board.boardId)).toBe(before);
  const as = (name: PersonName) => ApiClient.signedIn(server.current.url, name);
  const marks = () => ({ input: { batchId: randomUUID(), marks: [{ meetingId, seatId, status: 'ABSENT', expectedVersion: 1 }] } });

  it.each(['viewer', 'chair', 'partner'] as const)(
    'when a %s records a mark, then it is refused with whom to ask, and nothing is written',
    async (name) => {
      const api = await as(name);
      const { recordAttendance: payload } = (await api.send(recordAttendance, marks())).data;
      expect(payload.results[0].outcome).toBe('FORBIDDEN');
      expectAdvice(payload.results[0].message, /Ask your board's administrator/);
      await unchanged();
    },
  );

  it.each([
    ['plans a meeting', 'PlanMeetingInput', 'planMeeting', () => ({ groupId: board.groupId, date: '2018-04-10', mode: 'IN_PERSON' })],
    ['signs a meeting off', 'SignOffMeetingInput', 'signOffMeeting', () => ({ id: meetingId, expectedVersion: 1 })],
    ['cancels a meeting', 'CancelMeetingInput', 'cancelMeeting', () => ({ id: meetingId, expectedVersion: 1, reason: 'Snow' })],
    ['marks the rest', 'MarkRestInput', 'markRest', () => ({ meetingId, status: 'PRESENT', batchId: randomUUID() })],
    [
      'renames the board',
      'UpdateBoardInput',
      'updateBoard',
      () => ({ id: board.boardId, name: 'Mine', shortName: 'Mine', area: 'Here', showsPercentages: true }),
    ],
    [
      'imports a table',
      'ImportAttendanceTableInput',
      'importAttendanceTable',
      () => ({ digest: 'x', batchId: randomUUID(), table: { groupId: board.groupId, text: 'Agency\tJune 2017\nA\t✓' } }),
    ],
  ])('when a viewer %s, then it is refused with whom to ask, and nothing is written', async (_, type, field, input) => {
    const api = await as('viewer');
    const { data, errors } = await api.send(`mutation ($input: ${type}!) { ${field}(input: $input) { userErrors { code message } } }`, {
      input: input(),
    });
    expect(errors).toEqual([]);
    expect(data[field].userErrors[0].code).toBe('FORBIDDEN');
    expectAdvice(data[field].userErrors[0].message, /Ask your board's administrator/);
    await unchanged();
  });

  it("when another board's administrator asks for it, then it is as if it did not exist", async () => {
    const stoke = await as('stokeAdministrator');
    const {
      board: seen,
      meeting,
      group,
    } = await stoke.ask(
      'query ($boardId: ID!, $meetingId: ID!, $groupId: ID!) { board(id: $boardId) { id } meeting(id: $meetingId) { id } group(id: $groupId) { id } }',
      { ...board, meetingId },
    );
    expect([seen, meeting, group]).toEqual([null, null, null]);
    const { recordAttendance: payload } = (await stoke.send(recordAttendance, marks())).data;
    expect(payload.results[0]).toMatchObject({ outcome: 'INVALID', mark: null });
    await unchanged();
  });

  it.each(['boards { id }', 'agencies(boardId: "x") { id }', 'meetings(boardId: "x", year: 2017) { id }'])(
    'when nobody is signed in and asks for %s, then they are asked to sign in',
    async (question) => {
      const { errors } = await new ApiClient(server.current.url).send(`{ ${question} }`);
      expect(errors[0]?.code).toBe('UNAUTHENTICATED');
      expectAdvice(errors[0]?.message, /[Ss]ign in/);
    },
  );

  it('when nobody is signed in and records a mark, then they are asked to sign in and nothing is written', async () => {
    const { errors } = await new ApiClient(server.current.url).send(recordAttendance, marks());
    expect(errors[0]?.code).toBe('UNAUTHENTICATED');
    await unchanged();
  });
});
