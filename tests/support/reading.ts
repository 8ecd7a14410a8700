import type { ApiClient } from './api-client.ts';

export interface MatrixRead {
  columns: {
    meetingId: string;
    date: string;
    title: string;
    isSignedOff: boolean;
    totals: { covered: number; expected: number; notRecorded: number };
  }[];
  rows: { seatId: string; seatName: string; marks: string[]; versions: number[] }[];
  totals: { covered: number; expected: number };
}

/** The marks of one group in one reporting year, by its first calendar year. */
export async function readMatrix(api: ApiClient, groupId: string, year: number): Promise<MatrixRead> {
  const { attendanceMatrix } = await api.ask(
    `query ($groupId: ID!, $year: Int!) {
      attendanceMatrix(groupId: $groupId, year: $year) {
        columns { meetingId date title isSignedOff totals { covered expected notRecorded } }
        rows { seatId seatName marks versions }
        totals { covered expected }
      }
    }`,
    { groupId, year },
  );
  return attendanceMatrix;
}

/** The mark of every seat, by its name, at the first meeting of the year. */
export async function readMarks(api: ApiClient, groupId: string, year: number): Promise<Record<string, string>> {
  const { rows } = await readMatrix(api, groupId, year);
  return Object.fromEntries(rows.map((row) => [row.seatName, row.marks[0] ?? '']));
}

/** Everything a board holds, as text: two readings are the same when nothing was written between them. */
export async function readEverything(api: ApiClient, boardId: string): Promise<string> {
  const { board } = await api.ask(
    `query ($id: ID!) {
      board(id: $id) {
        name shortName area showsPercentages years
        agencies { id name shortName sector statutoryClass aliases }
        groups { id name purpose seats { id name shortName seatClass position from to aliases holders { id } deputies { id } } }
      }
    }`,
    { id: boardId },
  );
  const matrices = [];
  for (const group of board.groups) for (const year of board.years) matrices.push(await readMatrix(api, group.id, year));
  const meetings = [];
  for (const year of board.years) {
    const read = await api.ask(
      'query ($boardId: ID!, $year: Int!) { meetings(boardId: $boardId, year: $year) { id version title date state isSignedOff place inAttendance { name } } }',
      { boardId, year },
    );
    meetings.push(read.meetings);
  }
  return JSON.stringify({ board, matrices, meetings });
}
