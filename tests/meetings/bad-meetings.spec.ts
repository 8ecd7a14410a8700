import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { readEverything } from '../support/reading.ts';
import { aBoard, type TestBoard } from '../support/register.ts';
import { expectAdvice } from '../support/sentences.ts';
import { aServer } from '../support/server.ts';

const nobody = '019aaaaa-0000-7000-8000-000000000000';
const plan = 'mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { meeting { id } userErrors { code message field } } }';
const update =
  'mutation ($input: UpdateMeetingInput!) { updateMeeting(input: $input) { meeting { place version } userErrors { code message field } } }';
const cancel =
  'mutation ($input: CancelMeetingInput!) { cancelMeeting(input: $input) { meeting { state } userErrors { code message field } } }';

describe('Given a board with one planned meeting', () => {
  const server = aServer();
  let api: ApiClient;
  let board: TestBoard;
  let before: string;
  beforeAll(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    board = await aBoard(api, { seats: 1, dates: ['2018-03-13'] });
  });
  beforeEach(async () => {
    before = await readEverything(api, board.boardId);
  });
  const unchanged = async () => expect(await readEverything(api, board.boardId)).toBe(before);
  const first = () => board.meetings[0]?.id;

  it.each([
    ['the other way round', '13/03/2018'],
    ['in words', '13 March 2018'],
    ['that never was', '2018-02-30'],
    ['left empty', ''],
    ['as a number', 20180313],
  ])('when a meeting is planned on a date %s, then the answer shows how to write it and nothing is written', async (_, date) => {
    const { data, errors } = await api.send(plan, { input: { groupId: board.groupId, date, mode: 'IN_PERSON' } });
    const message = errors[0]?.message ?? data?.planMeeting?.userErrors[0]?.message;
    expect(message).toMatch(/Write it as YYYY-MM-DD, for example 2018-03-13\.|Enter the date of the meeting\./);
    await unchanged();
  });

  it.each([
    ['a year nobody means', { date: '0018-03-13' }, 'date', /Enter a year from 1900 to 2199/],
    ['a time that is no time', { startsAt: '25:00' }, 'startsAt', /such as 14:30/],
    ['an end before its start', { startsAt: '14:00', endsAt: '13:00' }, 'endsAt', /must be after the start time/],
    ['a link that could run a script', { link: 'javascript:alert(1)' }, 'link', /starts with https/],
    ['a title of a page', { title: 'x'.repeat(201) }, 'title', /200 characters or fewer/],
    ['a group that is not there', { groupId: nobody }, 'groupId', /choose it again/],
  ])('when a meeting is planned with %s, then the field is named in a sentence and nothing is written', async (_, change, field, way) => {
    const { planMeeting } = (await api.send(plan, { input: { groupId: board.groupId, date: '2018-06-12', mode: 'IN_PERSON', ...change } }))
      .data;
    expect(planMeeting.meeting).toBeNull();
    expect(planMeeting.userErrors[0].field).toBe(field);
    expectAdvice(planMeeting.userErrors[0].message, way);
    await unchanged();
  });

  it('when a meeting is changed from a page that is out of date, then the answer holds what is there now and nothing is written', async () => {
    const { updateMeeting } = (await api.send(update, { input: { id: first(), expectedVersion: 7, date: '2018-03-14', mode: 'REMOTE' } }))
      .data;
    expect(updateMeeting.userErrors[0].code).toBe('CONFLICT');
    expectAdvice(updateMeeting.userErrors[0].message, /Check what it says now, then save again/);
    expect(updateMeeting.meeting.version).toBe(1);
    await unchanged();
  });

  it('when a meeting that is not there is changed, then the answer says to choose it again', async () => {
    const { updateMeeting } = (await api.send(update, { input: { id: nobody, expectedVersion: 1, date: '2018-03-14', mode: 'REMOTE' } }))
      .data;
    expect(updateMeeting.userErrors[0].code).toBe('NOT_FOUND');
    expectAdvice(updateMeeting.userErrors[0].message, /choose it again/);
    await unchanged();
  });

  it('when a meeting is cancelled without a reason, then the reason is asked for and nothing is written', async () => {
    const { cancelMeeting } = (await api.send(cancel, { input: { id: first(), expectedVersion: 1, reason: '  ' } })).data;
    expect(cancelMeeting.userErrors[0].field).toBe('reason');
    expectAdvice(cancelMeeting.userErrors[0].message, /why the meeting is cancelled/);
    await unchanged();
  });
});
