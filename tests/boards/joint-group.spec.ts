import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { recordAttendance } from '../support/recording.ts';
import { aServer } from '../support/server.ts';

const matrix = `query ($groupId: ID!, $boardId: ID!, $year: Int!) {
  attendanceMatrix(groupId: $groupId, boardId: $boardId, year: $year) { columns { meetingId } rows { seatId seatName marks } }
}`;

describe('Given a forum that two boards own together', () => {
  const server = aServer();
  let staffordshire: ApiClient;
  let stoke: ApiClient;
  let boardIds: Record<'staffordshire' | 'stoke', string>;
  let groupId: string;
  let year: number;
  beforeAll(async () => {
    staffordshire = await ApiClient.signedIn(server.current.url, 'administrator');
    stoke = await ApiClient.signedIn(server.current.url, 'stokeAdministrator');
    const find = async (api: ApiClient, name: string) =>
      (await api.ask('{ boards { id name years groups { id name } } }')).boards.find((board: { name: string }) =>
        board.name.startsWith(name),
      );
    const [ours, theirs] = [await find(staffordshire, 'Staffordshire Safeguarding'), await find(stoke, 'Stoke')];
    boardIds = { staffordshire: ours.id, stoke: theirs.id };
    groupId = ours.groups.find((group: { name: string }) => group.name === 'Joint Child Sexual Abuse Forum').id;
    year = ours.years[0];
  });
  const read = async (api: ApiClient, board: keyof typeof boardIds) =>
    (await api.ask(matrix, { groupId, boardId: boardIds[board], year })).attendanceMatrix;

  it('when each board opens it, then each sees its own seats and both see the ones they share', async () => {
    const [ours, theirs] = [await read(staffordshire, 'staffordshire'), await read(stoke, 'stoke')];
    expect([ours.rows.length, theirs.rows.length]).toEqual([6, 5]);
    const names = (rows: { seatName: string }[]) => new Set(rows.map(({ seatName }) => seatName));
    expect([...names(ours.rows).intersection(names(theirs.rows))].sort()).toEqual(['NSPCC', 'Staffordshire Police']);
  });

  it('when one board records a shared seat, then the other sees the same mark of the same meeting', async () => {
    const { columns, rows } = await read(staffordshire, 'staffordshire');
    const seat = rows.find(({ seatName }: { seatName: string }) => seatName === 'NSPCC');
    const mark = { meetingId: columns[0].meetingId, seatId: seat.seatId, status: 'APOLOGIES', expectedVersion: 0 };
    await staffordshire.ask(recordAttendance, { input: { batchId: randomUUID(), marks: [mark] } });
    const seen = await read(stoke, 'stoke');
    expect(seen.columns[0].meetingId).toBe(columns[0].meetingId);
    expect(seen.rows.find(({ seatName }: { seatName: string }) => seatName === 'NSPCC').marks[0]).toBe('APOLOGIES');
  });

  it('when one board asks for the view of the other, then it is not given', async () => {
    const { data, errors } = await stoke.send(matrix, { groupId, boardId: boardIds.staffordshire, year });
    const rows = data?.attendanceMatrix?.rows ?? [];
    expect(rows.filter(({ seatName }: { seatName: string }) => seatName.includes('County Council'))).toEqual([]);
    expect(errors.length > 0 || rows.length === 0).toBe(true);
  });
});
