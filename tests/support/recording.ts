import { randomUUID } from 'node:crypto';
import type { ApiClient } from './api-client.ts';
import type { TestBoard } from './register.ts';

export interface MarkResult {
  outcome: 'RECORDED' | 'UNCHANGED' | 'CONFLICT' | 'FORBIDDEN' | 'INVALID';
  message: string | null;
  mark: { status: string; version: number; recordedBy: string | null } | null;
}

export const recordAttendance = `mutation ($input: RecordAttendanceInput!) {
  recordAttendance(input: $input) { results { outcome message mark { status version recordedBy } } userErrors { code message } }
}`;

/** Records marks by the names of their seats at the board's first meeting, on nothing recorded unless a version is given. */
export async function recordMarks(
  api: ApiClient,
  board: TestBoard,
  marks: Record<string, string>,
  { batchId = randomUUID(), expectedVersion = 0 as number | readonly number[], meeting = board.meetings[0] } = {},
): Promise<MarkResult[]> {
  const wanted = Object.entries(marks).map(([name, status], index) => ({
    meetingId: meeting?.id,
    seatId: board.seats.find((seat) => seat.name === name)?.id,
    status,
    expectedVersion: typeof expectedVersion === 'number' ? expectedVersion : expectedVersion[index],
  }));
  return (await api.ask(recordAttendance, { input: { batchId, marks: wanted } })).recordAttendance.results;
}
