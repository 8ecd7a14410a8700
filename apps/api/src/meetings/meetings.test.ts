import { beforeAll, describe, expect, it } from 'vitest';
import type { Group } from '../boards/group.entity.ts';
import type { RequestViewer } from '../platform/viewer.ts';
import { aBoard, aMeeting, anApi, someone } from '../testing.ts';

const plan = `mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { userErrors { code message field } meeting { id title date startsAt state version } } }`;
const update = `mutation ($input: UpdateMeetingInput!) { updateMeeting(input: $input) { userErrors { code message field } meeting { id title date version } } }`;
const cancel = `mutation ($input: CancelMeetingInput!) { cancelMeeting(input: $input) { userErrors { code message field } meeting { state cancelledReason } } }`;
const add = `mutation ($input: AddInAttendanceInput!) { addInAttendance(input: $input) { userErrors { code message field } meeting { inAttendance { id name capacity } } } }`;
const remove = `mutation ($input: RemoveInAttendanceInput!) { removeInAttendance(input: $input) { userErrors { code message } meeting { inAttendance { name } } } }`;
const list = `query ($boardId: ID!, $year: Int!) { meetings(boardId: $boardId, year: $year) { date group { name } } }`;

describe('Meetings', () => {
  const api = anApi();
  let administrator: RequestViewer;
  let boardId: string;
  let group: Group;
  beforeAll(async () => {
    const made = await aBoard(api);
    [boardId, group] = [made.board.id, made.group];
    administrator = await someone(api, 'ADMINISTRATOR', made.board);
  });
  const input = () => ({
    groupId: group.id,
    date: '2018-06-12',
    startsAt: '14:00',
    endsAt: '16:00',
    place: 'County Buildings',
    mode: 'HYBRID',
  });

  it('are planned with the name of the group when nobody gives a title', async () => {
    const { meeting } = (await api.ask(administrator, plan, { input: input() })).planMeeting;
    expect(meeting).toMatchObject({ title: 'Board', date: '2018-06-12', startsAt: '14:00', state: 'PLANNED', version: 1 });
  });

  it.each([
    [{ startsAt: '25:00' }, 'startsAt'],
    [{ startsAt: '16:00', endsAt: '14:00' }, 'endsAt'],
    [{ link: 'javascript:alert(1)' }, 'link'],
  ])('are refused with %o in a sentence about the field', async (wrong, field) => {
    const { userErrors } = (await api.ask(administrator, plan, { input: { ...input(), ...wrong } })).planMeeting;
    expect(userErrors[0]).toMatchObject({ field });
  });

  it('refuse a change that was made from a stale page and show what is there', async () => {
    const meeting = await aMeeting(api, group, '2018-03-13');
    const change = { id: meeting.id, date: '2018-03-14', mode: 'REMOTE', title: 'Moved' };
    expect((await api.ask(administrator, update, { input: { ...change, expectedVersion: 1 } })).updateMeeting.meeting).toMatchObject({
      version: 2,
      date: '2018-03-14',
    });
    const stale = (await api.ask(administrator, update, { input: { ...change, title: 'Other', expectedVersion: 1 } })).updateMeeting;
    expect(stale).toMatchObject({ userErrors: [{ code: 'CONFLICT' }], meeting: { title: 'Moved', version: 2 } });
  });

  it('are cancelled only with a reason', async () => {
    const meeting = await aMeeting(api, group, '2018-03-13');
    expect(
      (await api.ask(administrator, cancel, { input: { id: meeting.id, expectedVersion: 1, reason: '' } })).cancelMeeting.userErrors[0]
        .field,
    ).toBe('reason');
    expect(
      (await api.ask(administrator, cancel, { input: { id: meeting.id, expectedVersion: 1, reason: 'Snow' } })).cancelMeeting.meeting,
    ).toEqual({ state: 'CANCELLED', cancelledReason: 'Snow' });
  });

  it('list the people in attendance who hold no seat', async () => {
    const meeting = await aMeeting(api, group, '2018-03-13');
    const added = (await api.ask(administrator, add, { input: { meetingId: meeting.id, name: 'Minute taker', capacity: 'Business unit' } }))
      .addInAttendance.meeting.inAttendance;
    expect(added).toMatchObject([{ name: 'Minute taker', capacity: 'Business unit' }]);
    expect(
      (await api.ask(administrator, remove, { input: { meetingId: meeting.id, id: added[0].id } })).removeInAttendance.meeting.inAttendance,
    ).toEqual([]);
  });

  it('are listed for one board and reporting year, by date', async () => {
    const { board, group: other } = await aBoard(api);
    const reader = await someone(api, 'VIEWER', board);
    for (const date of ['2018-03-31', '2017-04-01', '2018-04-01', '2017-03-31']) await aMeeting(api, other, date);
    expect((await api.ask(reader, list, { boardId: board.id, year: 2017 })).meetings.map((meeting: any) => meeting.date)).toEqual([
      '2017-04-01',
      '2018-03-31',
    ]);
    expect((await api.ask(reader, list, { boardId, year: 2017 })).meetings).toEqual([]);
  });
});
