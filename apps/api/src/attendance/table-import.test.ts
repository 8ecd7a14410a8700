import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Board } from '../boards/board.entity.ts';
import type { Group } from '../boards/group.entity.ts';
import { Seat } from '../membership/seat.entity.ts';
import type { RequestViewer } from '../platform/viewer.ts';
import { aBoard, aMeeting, anApi, someone, someSeats } from '../testing.ts';
import { AttendanceMark } from './attendance.entity.ts';

const preview = `query ($input: AttendanceTableInput!) { previewAttendanceTable(input: $input) {
  tables { title rows meetings } columns { label date dateKnownTo isNew isIgnored problem meeting { id } } rows { line name match score seat { id name } candidates { score seat { name } } marks }
  legend { symbol status count needsConfirming } problems { line message } newMarks changedMarks unchangedMarks newSeats newMeetings toDecide digest } }`;
const importTable = `mutation ($input: ImportAttendanceTableInput!) { importAttendanceTable(input: $input) { newMarks changedMarks unchangedMarks newSeats newMeetings year userErrors { code message } } }`;
const matrix = `query ($groupId: ID!, $year: Int!) { attendanceMatrix(groupId: $groupId, year: $year) { totals { covered expected } columns { date dateKnownTo totals { covered } } rows { seatName isPersistentlyAbsent openStreak } } }`;

const published = readFileSync(
  new URL('../../../../packages/tables/cases/att-seed-staffs-scb-2017-18/source.txt', import.meta.url),
  'utf8',
);

describe('Pasting a published attendance table', () => {
  const api = anApi();
  let administrator: RequestViewer;
  let board: Board;
  let group: Group;
  beforeAll(async () => {
    ({ board, group } = await aBoard(api));
    administrator = await someone(api, 'ADMINISTRATOR', board);
  });
  const look = async (input: object, who = administrator) => (await api.ask(who, preview, { input })).previewAttendanceTable;
  let batch = 0;
  const accept = async (table: object, digest: string) =>
    (await api.ask(administrator, importTable, { input: { table, digest, batchId: `import-${++batch}` } })).importAttendanceTable;
  const asNewSeats = (rows: { name: string }[]) => rows.map(({ name }) => ({ name, decision: 'NEW_SEAT' }));
  const markCount = () => api.em.count(AttendanceMark, {}, { filters: false });

  it('takes the seed appendix into an empty board: 29 seats, 4 months, 90 of 116, and again changes nothing', async () => {
    const { board: empty, group: body } = await aBoard(api);
    administrator = await someone(api, 'ADMINISTRATOR', empty, board);
    const first = await look({ groupId: body.id, text: published });
    expect(first.rows).toHaveLength(29);
    expect(first.columns.map((column: any) => [column.label, column.date, column.dateKnownTo, column.isNew])).toEqual([
      ['June 2017', '2017-06-01', 'MONTH', true],
      ['Sept 2017', '2017-09-01', 'MONTH', true],
      ['Dec 2017', '2017-12-01', 'MONTH', true],
      ['March 2018', '2018-03-01', 'MONTH', true],
    ]);
    const legend = first.legend.map(({ symbol, status }: any) => ({ symbol, status }));
    const table = { groupId: body.id, text: published, rows: asNewSeats(first.rows), legend };
    const second = await look(table);
    expect(second).toMatchObject({ toDecide: [], newMarks: 116, newSeats: 29, newMeetings: 4 });
    expect(await accept(table, second.digest)).toEqual({
      newMarks: 116,
      changedMarks: 0,
      unchangedMarks: 0,
      newSeats: 29,
      newMeetings: 4,
      year: 2017,
      userErrors: [],
    });
    const { attendanceMatrix: shown } = await api.ask(administrator, matrix, { groupId: body.id, year: 2017 });
    expect(shown.totals).toEqual({ covered: 90, expected: 116 });
    expect(shown.columns.map((column: any) => column.totals.covered)).toEqual([23, 21, 23, 23]);
    expect(shown.rows.flatMap((row: any, index: number) => (row.isPersistentlyAbsent ? [index + 1] : []))).toEqual([
      11, 14, 16, 18, 21, 22,
    ]);
    const again = { groupId: body.id, text: published, legend };
    const third = await look(again);
    expect(third).toMatchObject({ toDecide: [], newMarks: 0, changedMarks: 0, unchangedMarks: 116, newSeats: 0, newMeetings: 0 });
    expect(third.rows.every((row: any) => row.match === 'EXACT')).toBe(true);
    expect(await accept(again, third.digest)).toMatchObject({ newMarks: 0, changedMarks: 0, unchangedMarks: 116, userErrors: [] });
  });

  it('writes nothing before the preview is accepted, nor with the digest of another preview', async () => {
    const seats = await someSeats(api, board, group, ['Police', 'Council']);
    expect(seats).toHaveLength(2);
    const text = 'Agency\t12/06/2017\nPolice\t✓\nCouncil\t✗';
    const before = await markCount();
    const seen = await look({ groupId: group.id, text });
    expect(seen).toMatchObject({ newMarks: 2, newMeetings: 1 });
    expect(await markCount()).toBe(before);
    const legend = seen.legend.map(({ symbol, status }: any) => ({ symbol, status }));
    const stale = await accept({ groupId: group.id, text, legend }, 'of another preview');
    expect(stale.userErrors[0]).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('Check the preview again') });
    expect(await markCount()).toBe(before);
  });

  it("asks about a row it cannot match, and never takes another board's agencies as its own", async () => {
    const text = 'Agency\t12/06/2017\nNorth Wales Fire Authority\t✓';
    const seen = await look({ groupId: group.id, text });
    expect(seen.rows[0].match).toBe('NONE');
    expect(seen.toDecide.join(' ')).toContain("'North Wales Fire Authority'");
    const refused = await accept({ groupId: group.id, text, legend: [{ symbol: '✓', status: 'PRESENT' }] }, seen.digest);
    expect(refused.userErrors[0].message).toContain("'North Wales Fire Authority'");
    expect(await api.em.count(Seat, { name: 'North Wales Fire Authority' }, { filters: false })).toBe(0);
  });

  it('shows what would change and leaves a blank as it is', async () => {
    const { group: body, board: own } = await aBoard(api);
    const clerk = await someone(api, 'ADMINISTRATOR', own);
    const [police] = await someSeats(api, own, body, ['Police', 'Council']);
    const meeting = await aMeeting(api, body, '2017-06-12');
    await api.ask(clerk, 'mutation ($input: RecordAttendanceInput!) { recordAttendance(input: $input) { batchId } }', {
      input: { batchId: 'one', marks: [{ meetingId: meeting.id, seatId: police?.id, status: 'ABSENT', expectedVersion: 0 }] },
    });
    const seen = await look({ groupId: body.id, text: 'Agency\t12/06/2017\nPolice\tPresent\nCouncil\t' }, clerk);
    expect(seen).toMatchObject({ newMarks: 0, changedMarks: 1, newMeetings: 0 });
    expect(seen.columns[0].meeting.id).toBe(meeting.id);
  });

  it('refuses a paste over a million characters, and one from somebody who does not administer the group', async () => {
    const long = await look({ groupId: group.id, text: 'x'.repeat(1_000_001) });
    expect(long.problems[0].message).toMatch(/1,000,000/);
    expect(long.toDecide).not.toEqual([]);
    const viewer = await someone(api, 'VIEWER', board);
    expect((await api.send(viewer, preview, { input: { groupId: group.id, text: published } })).errors[0]?.code).toBe('FORBIDDEN');
    const stranger = await someone(api, 'ADMINISTRATOR', (await aBoard(api)).board);
    expect((await api.send(stranger, preview, { input: { groupId: group.id, text: published } })).errors[0]?.code).toBe('NOT_FOUND');
  });
});
