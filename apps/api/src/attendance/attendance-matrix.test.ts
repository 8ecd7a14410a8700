import { beforeAll, describe, expect, it } from 'vitest';
import type { Board } from '../boards/board.entity.ts';
import type { Group } from '../boards/group.entity.ts';
import { countStatements } from '../platform/count-statements.ts';
import { scopeOf } from '../platform/scope.ts';
import type { RequestViewer } from '../platform/viewer.ts';
import { aBoard, aJointGroup, aMeeting, anApi, someone, someSeats } from '../testing.ts';
import { loadMatrix } from './load-matrix.ts';

const matrix = `query ($groupId: ID!, $year: Int!, $boardId: ID) { attendanceMatrix(groupId: $groupId, year: $year, boardId: $boardId) {
  from to gridStep absenceRule totals { expected covered }
  columns { date state totals { covered expected notRecorded } quorum { isMet sentence } }
  rows { seatName marks versions totals { covered expected } openStreak isPersistentlyAbsent } } }`;

describe('The attendance matrix', () => {
  const api = anApi();
  let viewer: RequestViewer;
  let board: Board;
  let group: Group;
  beforeAll(async () => {
    ({ board, group } = await aBoard(api));
    viewer = await someone(api, 'ADMINISTRATOR', board);
  });

  const record = (marks: [string, string, string][]) =>
    api.ask(viewer, `mutation ($input: RecordAttendanceInput!) { recordAttendance(input: $input) { results { outcome message } } }`, {
      input: {
        batchId: Math.random().toString(36).slice(2),
        marks: marks.map(([meetingId, seatId, status]) => ({ meetingId, seatId, status, expectedVersion: 0 })),
      },
    });

  it('aligns every row with its columns, in date order, within the reporting year', async () => {
    const [police] = await someSeats(api, board, group, ['Police', 'Council']);
    const june = await aMeeting(api, group, '2017-06-13');
    await aMeeting(api, group, '2018-03-13');
    await aMeeting(api, group, '2018-06-12');
    await record([[june.id, police?.id ?? '', 'PRESENT']]);
    const shown = (await api.ask(viewer, matrix, { groupId: group.id, year: 2017 })).attendanceMatrix;
    expect(shown.columns.map((column: any) => column.date)).toEqual(['2017-06-13', '2018-03-13']);
    expect(shown.rows.map((row: any) => [row.seatName, row.marks, row.versions])).toEqual([
      ['Police', ['PRESENT', 'NOT_RECORDED'], [1, 0]],
      ['Council', ['NOT_RECORDED', 'NOT_RECORDED'], [0, 0]],
    ]);
    expect(shown.totals).toEqual({ expected: 1, covered: 1 });
    expect(shown).toMatchObject({ from: '2017-04-01', to: '2018-03-31', gridStep: 50 });
  });

  it('counts a joint meeting once and shows each board its own seats', async () => {
    const { board: other } = await aBoard(api);
    const seats = [...Array(4).fill([board]), ...Array(3).fill([other]), ...Array(2).fill([board, other])];
    const joint = await aJointGroup(
      api,
      [board, other],
      seats.map((boards, index) => ({ name: `Seat ${index + 1}`, boards })),
    );
    const meeting = await aMeeting(api, joint.group, '2018-01-16');
    await record([[meeting.id, joint.seats[8]?.id ?? '', 'PRESENT']]);
    const both = await someone(api, 'VIEWER', board, other);
    const rows = async (who: RequestViewer, boardId?: string) =>
      (await api.ask(who, matrix, { groupId: joint.group.id, year: 2017, boardId })).attendanceMatrix.rows;
    expect([(await rows(both)).length, (await rows(both, board.id)).length, (await rows(both, other.id)).length]).toEqual([9, 6, 5]);
    expect((await rows(both, board.id)).at(-1).marks).toEqual(['PRESENT']);
    expect((await rows(both, other.id)).at(-1).marks).toEqual(['PRESENT']);
  });

  it('drops the meetings after a joint link ended from that board only', async () => {
    const { board: other } = await aBoard(api);
    const joint = await aJointGroup(api, [board, other], [{ name: 'Police', boards: [board, other] }]);
    await aMeeting(api, joint.group, '2017-06-01');
    await aMeeting(api, joint.group, '2018-02-01');
    await api.em.execute('update group_ownerships set to_date = ? where board_id = ? and group_id = ?', [
      '2017-12-31',
      other.id,
      joint.group.id,
    ]);
    const both = await someone(api, 'VIEWER', board, other);
    const columns = async (boardId: string) =>
      (await api.ask(both, matrix, { groupId: joint.group.id, year: 2017, boardId })).attendanceMatrix.columns.length;
    expect([await columns(board.id), await columns(other.id)]).toEqual([2, 1]);
  });

  it("says the same of another board's group as of one that does not exist", async () => {
    const { group: foreign, board: theirs } = await aBoard(api);
    const hidden = await api.send(viewer, matrix, { groupId: foreign.id, year: 2017 });
    const none = await api.send(viewer, matrix, { groupId: 'nothing', year: 2017 });
    expect(hidden.errors).toEqual(none.errors);
    expect(hidden.errors[0]?.code).toBe('NOT_FOUND');
    expect((await api.send(viewer, matrix, { groupId: group.id, year: 2017, boardId: theirs.id })).errors[0]?.code).toBe('NOT_FOUND');
  });

  it.each([
    [2, 1],
    [30, 12],
    [120, 60],
  ])('costs three statements for %i seats and %i meetings', async (seatCount, meetingCount) => {
    const { board: big, group: wide } = await aBoard(api);
    await someSeats(
      api,
      big,
      wide,
      Array.from({ length: seatCount }, (_, index) => `Seat ${index}`),
    );
    for (let index = 0; index < meetingCount; index++)
      await aMeeting(api, wide, `2017-${String(4 + (index % 9)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`);
    const scope = scopeOf({ id: 'x', name: 'x', email: 'x', roles: [{ boardId: big.id, role: 'VIEWER', agencyId: null }] });
    const { result, statements } = await countStatements(api.em, (em) => loadMatrix(em, scope, { groupId: wide.id, year: 2017 }));
    expect(result?.rows).toHaveLength(seatCount);
    expect(result?.columns).toHaveLength(meetingCount);
    expect(statements).toBe(3);
  });
});
