import { randomUUID } from 'node:crypto';
import type { ApiClient } from './api-client.ts';

export interface TestBoard {
  boardId: string;
  /** Its board group. */
  groupId: string;
  seats: { id: string; name: string }[];
  /** In the order of their dates. */
  meetings: { id: string; date: string }[];
}

let made = 0;

/** A board with its board group, so many seats named "Seat 01 of …", and a meeting on each of the dates; nothing recorded. */
export async function aBoard(api: ApiClient, { seats = 0, dates = [] as readonly string[] } = {}): Promise<TestBoard> {
  const name = `Test board ${++made} ${randomUUID().slice(0, 4)}`;
  const { createBoard } = await api.ask(
    'mutation ($input: CreateBoardInput!) { createBoard(input: $input) { board { id groups { id } } userErrors { message } } }',
    { input: { name, shortName: name, bodyType: 'PARTNERSHIP', area: 'Nowhere' } },
  );
  const boardId: string = createBoard.board.id;
  const groupId: string = createBoard.board.groups[0].id;
  const width = String(seats).length;
  const names = Array.from({ length: seats }, (_, index) => `Seat ${String(index + 1).padStart(width, '0')}`);
  return { boardId, groupId, seats: await addSeats(api, { boardId, groupId, names }), meetings: await planMeetings(api, groupId, dates) };
}

export async function addSeats(
  api: ApiClient,
  { boardId, groupId, names }: { boardId: string; groupId: string; names: readonly string[] },
) {
  const inputs = names.map((name) => ({
    groupId,
    name,
    shortName: name,
    boardIds: [boardId],
    seatClass: 'RELEVANT_AGENCY',
    countsTowardsCoverage: true,
  }));
  const made = await many(api, { field: 'createSeat', type: 'CreateSeatInput', select: 'seat { id name }', inputs });
  return made.map((payload) => (payload as { seat: { id: string; name: string } }).seat);
}

export async function planMeetings(api: ApiClient, groupId: string, dates: readonly string[]) {
  const inputs = dates.map((date) => ({ groupId, date, mode: 'IN_PERSON' }));
  const made = await many(api, { field: 'planMeeting', type: 'PlanMeetingInput', select: 'meeting { id date }', inputs });
  return made.map((payload) => (payload as { meeting: { id: string; date: string } }).meeting);
}

/** The same mutation for many inputs, a hundred in one request, in their order. */
async function many(
  api: ApiClient,
  { field, type, select, inputs }: { field: string; type: string; select: string; inputs: object[] },
): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (let from = 0; from < inputs.length; from += 100) {
    const some = inputs.slice(from, from + 100);
    const names = some.map((_, index) => `i${index}`);
    const document = `mutation (${names.map((name) => `$${name}: ${type}!`)}) { ${names.map((name) => `${name}: ${field}(input: $${name}) { ${select} userErrors { message } }`).join(' ')} }`;
    const data = await api.ask<Record<string, unknown>>(document, Object.fromEntries(some.map((input, index) => [`i${index}`, input])));
    answers.push(...names.map((name) => data[name]));
  }
  return answers;
}

/** The board of the sample whose short name is this. */
export async function sampleBoard(api: ApiClient, shortName: string): Promise<{ boardId: string; groupId: string }> {
  const { boards } = await api.ask('{ boards { id shortName groups { id kind } } }');
  const board = boards.find((one: { shortName: string }) => one.shortName === shortName);
  return { boardId: board.id, groupId: board.groups.find((one: { kind: string }) => one.kind === 'BOARD').id };
}
