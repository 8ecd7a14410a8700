import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ApiClient } from './api-client.ts';

/** The appendix of the annual report the sample is made from, as it is pasted: 29 agencies, four meetings. */
export const publishedTable = readFileSync(new URL('../cases/published-attendance-2017-18.txt', import.meta.url), 'utf8');

export interface Table {
  groupId: string;
  text?: string;
  html?: string;
  rows?: { name: string; decision: string; seatId?: string }[];
  columns?: object[];
  legend?: object[];
}

export interface Preview {
  digest: string;
  newMarks: number;
  changedMarks: number;
  unchangedMarks: number;
  newSeats: number;
  newMeetings: number;
  toDecide: string[];
  problems: { line: number | null; message: string }[];
  rows: { name: string; match: string; seat: { id: string } | null }[];
}

export const previewTable = `query ($input: AttendanceTableInput!) {
  previewAttendanceTable(input: $input) {
    digest newMarks changedMarks unchangedMarks newSeats newMeetings toDecide
    problems { line message } rows { name match seat { id } }
  }
}`;

export const importTable = `mutation ($input: ImportAttendanceTableInput!) {
  importAttendanceTable(input: $input) { newMarks changedMarks unchangedMarks newSeats newMeetings year userErrors { code message field } }
}`;

export const preview = async (api: ApiClient, input: Table): Promise<Preview> =>
  (await api.ask(previewTable, { input })).previewAttendanceTable;

/** The table with every unknown name decided to be a new seat. */
export async function withNewSeats(api: ApiClient, table: Table): Promise<Table> {
  const { rows } = await preview(api, table);
  return { ...table, rows: rows.filter(({ match }) => match === 'NONE').map(({ name }) => ({ name, decision: 'NEW_SEAT' })) };
}

/** Previews a table and accepts what the preview says. */
export async function importAsPreviewed(api: ApiClient, table: Table) {
  const { digest } = await preview(api, table);
  return (await api.ask(importTable, { input: { table, digest, batchId: randomUUID() } })).importAttendanceTable;
}
