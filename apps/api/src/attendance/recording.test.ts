import { beforeAll, describe, expect, it } from 'vitest';
import type { Board } from '../boards/board.entity.ts';
import type { Group } from '../boards/group.entity.ts';
import type { Meeting } from '../meetings/meeting.entity.ts';
import type { Seat } from '../membership/seat.entity.ts';
import type { RequestViewer } from '../platform/viewer.ts';
import { aBoard, aMeeting, anApi, someone, someSeats } from '../testing.ts';

const record = `mutation ($input: RecordAttendanceInput!) { recordAttendance(input: $input) {
  batchId userErrors { code message field }
  results { meetingId seatId outcome message mark { status version recordedBy details { attendedBy remote note } } } } }`;
const markRest = `mutation ($input: MarkRestInput!) { markRest(input: $input) { userErrors { code message } results { seatId outcome mark { status version } } } }`;
const undo = `mutation ($input: UndoBatchInput!) { undoBatch(input: $input) { userErrors { code message } results { seatId outcome mark { status version } } } }`;
const correct = `mutation ($input: CorrectMarkInput!) { correctMark(input: $input) { userErrors { code message field } results { outcome message mark { status version details { isCorrected } } } } }`;
const signOff = `mutation ($input: SignOffMeetingInput!) { signOffMeeting(input: $input) { userErrors { code message } meeting { isSignedOff signedOffBy state version } } }`;
const history = `query ($meetingId: ID!, $seatId: ID!) { markHistory(meetingId: $meetingId, seatId: $seatId) { from to by source reason } }`;
const column = `query ($id: ID!) { meeting(id: $id) { state attendance { rows { seatId marks versions } columns { totals { covered expected notRecorded } } } } }`;

describe('Recording attendance', () => {
  const api = anApi();
  let board: Board;
  let group: Group;
  let seats: Seat[];
  let asha: RequestViewer;
  let ben: RequestViewer;
  let viewer: RequestViewer;
  beforeAll(async () => {
    ({ board, group } = await aBoard(api));
    seats = await someSeats(api, board, group, ['Police', 'Council', 'Cafcass']);
    asha = await someone(api, 'ADMINISTRATOR', board);
    ben = await someone(api, 'ADMINISTRATOR', board);
    viewer = await someone(api, 'VIEWER', board);
  });
  const seat = (index: number) => (seats[index] as Seat).id;
  let batch = 0;
  const send = async (who: RequestViewer, marks: object[], batchId = `batch-${++batch}`) =>
    (await api.ask(who, record, { input: { batchId, marks } })).recordAttendance;
  const mark = (meeting: Meeting, index: number, status: string, expectedVersion = 0, more: object = {}) => ({
    meetingId: meeting.id,
    seatId: seat(index),
    status,
    expectedVersion,
    ...more,
  });

  it('keeps each mark with its version and who recorded it', async () => {
    const meeting = await aMeeting(api, group, '2018-03-13');
    const { results } = await send(asha, [
      mark(meeting, 0, 'PRESENT'),
      mark(meeting, 1, 'DEPUTY', 0, { details: { attendedBy: 'Head of service', remote: true } }),
    ]);
    expect(results.map((one: any) => [one.outcome, one.mark.status, one.mark.version])).toEqual([
      ['RECORDED', 'PRESENT', 1],
      ['RECORDED', 'DEPUTY', 1],
    ]);
    expect(results[1].mark.details).toEqual({ attendedBy: 'Head of service', remote: true, note: null });
    expect(results[1].mark.recordedBy).toBe(asha.name);
    const shown = (await api.ask(viewer, column, { id: meeting.id })).meeting;
    expect(shown.state).toBe('HELD');
    expect(shown.attendance.rows.map((row: any) => row.marks[0])).toEqual(['PRESENT', 'DEPUTY', 'NOT_RECORDED']);
    expect(shown.attendance.columns[0].totals).toEqual({ covered: 2, expected: 2, notRecorded: 1 });
  });

  it('lets two people record different seats of one meeting', async () => {
    const meeting = await aMeeting(api, group, '2018-03-13');
    const [first, second] = await Promise.all([send(asha, [mark(meeting, 0, 'PRESENT')]), send(ben, [mark(meeting, 1, 'ABSENT')])]);
    expect([first.results[0].outcome, second.results[0].outcome]).toEqual(['RECORDED', 'RECORDED']);
  });

  it('gives the second of two people on one mark a conflict with what is there, and overwrites nothing', async () => {
    const meeting = await aMeeting(api, group, '2018-03-13');
    await send(asha, [mark(meeting, 0, 'PRESENT')]);
    const { results } = await send(ben, [mark(meeting, 0, 'APOLOGIES')]);
    expect(results[0]).toMatchObject({ outcome: 'CONFLICT', mark: { status: 'PRESENT', version: 1, recordedBy: asha.name } });
    expect(results[0].message).toContain(asha.name);
    const kept = await send(ben, [mark(meeting, 0, 'APOLOGIES', 1)]);
    expect(kept.results[0]).toMatchObject({ outcome: 'RECORDED', mark: { status: 'APOLOGIES', version: 2 } });
  });

  it('accepts exactly one of twenty simultaneous changes of one mark', async () => {
    const meeting = await aMeeting(api, group, '2018-03-13');
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => send(index % 2 ? asha : ben, [mark(meeting, 0, index % 2 ? 'PRESENT' : 'ABSENT')])),
    );
    const outcomes = answers.map((answer) => answer.results[0].outcome);
    expect(outcomes.filter((outcome) => outcome === 'RECORDED')).toHaveLength(1);
    expect(outcomes.every((outcome) => ['RECORDED', 'UNCHANGED', 'CONFLICT'].includes(outcome))).toBe(true);
  });

  it('records a batch once when it arrives twice', async () => {
    const meeting = await aMeeting(api, group, '2018-03-13');
    const again = () => send(asha, [mark(meeting, 0, 'PRESENT')], 'sent-twice');
    const [first, second] = [await again(), await again()];
    expect([first.results[0].outcome, second.results[0].outcome]).toEqual(['RECORDED', 'RECORDED']);
    expect(second.results[0].mark.version).toBe(1);
    expect((await api.ask(asha, history, { meetingId: meeting.id, seatId: seat(0) })).markHistory).toHaveLength(1);
  });

  it('says that nothing changed when the mark is already so, whatever version was sent', async () => {
    const meeting = await aMeeting(api, group, '2018-03-13');
    await send(asha, [mark(meeting, 0, 'PRESENT')]);
    expect((await send(ben, [mark(meeting, 0, 'PRESENT')])).results[0]).toMatchObject({ outcome: 'UNCHANGED', mark: { version: 1 } });
  });

  it('refuses one bad mark in a sentence and records the others', async () => {
    const meeting = await aMeeting(api, group, '2018-03-13');
    const elsewhere = await aMeeting(api, (await aBoard(api)).group, '2018-03-13');
    const { results } = await send(asha, [
      mark(meeting, 0, 'PRESENT'),
      mark(elsewhere, 0, 'PRESENT'),
      { ...mark(meeting, 1, 'PRESENT'), seatId: 'no-such-seat' },
      mark(meeting, 2, 'ABSENT'),
    ]);
    expect(results.map((one: any) => one.outcome)).toEqual(['RECORDED', 'INVALID', 'INVALID', 'RECORDED']);
    expect(results[1]).toMatchObject({ mark: null, message: expect.stringContaining('no meeting with this id') });
    expect(results[2].message).toContain('not in the group');
  });

  it('takes apologies before a meeting and nobody as present', async () => {
    const meeting = await aMeeting(api, group, '2018-06-12');
    const { results } = await send(asha, [mark(meeting, 0, 'APOLOGIES'), mark(meeting, 1, 'PRESENT')]);
    expect(results.map((one: any) => one.outcome)).toEqual(['RECORDED', 'INVALID']);
  });

  it('lets only an administrator record', async () => {
    const meeting = await aMeeting(api, group, '2018-03-13');
    expect((await send(viewer, [mark(meeting, 0, 'PRESENT')])).results[0].outcome).toBe('FORBIDDEN');
    expect((await api.send(null, record, { input: { batchId: 'x', marks: [] } })).errors[0]?.code).toBe('UNAUTHENTICATED');
  });

  it('marks the rest and puts them back as one step', async () => {
    const meeting = await aMeeting(api, group, '2018-03-13');
    await send(asha, [mark(meeting, 1, 'APOLOGIES')]);
    const rest = (await api.ask(asha, markRest, { input: { batchId: 'rest', meetingId: meeting.id, status: 'PRESENT' } })).markRest;
    expect(rest.results.map((one: any) => one.mark.status)).toEqual(['PRESENT', 'PRESENT']);
    await send(ben, [mark(meeting, 2, 'ABSENT', 1)]);
    const back = (await api.ask(asha, undo, { input: { batchId: 'back', undo: 'rest' } })).undoBatch;
    expect(back.results.map((one: any) => one.outcome).sort()).toEqual(['CONFLICT', 'RECORDED']);
    const marks = (await api.ask(asha, column, { id: meeting.id })).meeting.attendance.rows.map((row: any) => row.marks[0]);
    expect(marks).toEqual(['NOT_RECORDED', 'APOLOGIES', 'ABSENT']);
  });

  it('signs off only a whole record, and afterwards changes a mark only with a reason that is kept', async () => {
    const meeting = await aMeeting(api, group, '2018-03-13');
    const early = (await api.ask(asha, signOff, { input: { id: meeting.id, expectedVersion: 1 } })).signOffMeeting;
    expect(early.userErrors[0].message).toMatch(/3/);
    await api.ask(asha, markRest, { input: { batchId: 'all', meetingId: meeting.id, status: 'PRESENT' } });
    const done = (await api.ask(asha, signOff, { input: { id: meeting.id, expectedVersion: 1 } })).signOffMeeting;
    expect(done).toMatchObject({ userErrors: [], meeting: { isSignedOff: true, signedOffBy: asha.name, state: 'HELD' } });
    expect((await send(asha, [mark(meeting, 0, 'ABSENT', 1)])).results[0]).toMatchObject({
      outcome: 'INVALID',
      mark: { status: 'PRESENT' },
    });
    const without = (await api.ask(asha, correct, { input: { batchId: 'c1', reason: ' ', mark: mark(meeting, 0, 'ABSENT', 1) } }))
      .correctMark;
    expect(without.userErrors[0]).toMatchObject({ code: 'REQUIRED', field: 'reason' });
    const corrected = (
      await api.ask(asha, correct, { input: { batchId: 'c2', reason: 'The minutes say so.', mark: mark(meeting, 0, 'ABSENT', 1) } })
    ).correctMark;
    expect(corrected.results[0]).toMatchObject({
      outcome: 'RECORDED',
      mark: { status: 'ABSENT', version: 2, details: { isCorrected: true } },
    });
    const [last] = (await api.ask(viewer, history, { meetingId: meeting.id, seatId: seat(0) })).markHistory;
    expect(last).toEqual({ from: 'PRESENT', to: 'ABSENT', by: asha.name, source: 'CORRECTION', reason: 'The minutes say so.' });
  });

  it('refuses a stale sign-off', async () => {
    const meeting = await aMeeting(api, group, '2018-03-13');
    expect((await api.ask(asha, signOff, { input: { id: meeting.id, expectedVersion: 9 } })).signOffMeeting.userErrors[0].code).toBe(
      'CONFLICT',
    );
  });

  it('refuses more than 2,000 marks and a date in the wrong form in whole sentences', async () => {
    const meeting = await aMeeting(api, group, '2018-03-13');
    const many = await send(
      asha,
      Array.from({ length: 2001 }, () => mark(meeting, 0, 'PRESENT')),
    );
    expect(many.userErrors[0]).toMatchObject({ code: 'TOO_LARGE', message: 'Send at most 2,000 marks at a time.' });
    const wrong = await api.send(asha, record, {
      input: { batchId: 'd', marks: [mark(meeting, 0, 'APOLOGIES', 0, { details: { apologyReceivedOn: '31/02/2018' } })] },
    });
    expect(wrong.errors[0]).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('Write it as YYYY-MM-DD') });
  });
});
