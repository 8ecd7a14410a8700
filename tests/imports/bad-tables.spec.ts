import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { importTable, preview, previewTable, publishedTable, type Table } from '../support/importing.ts';
import { readEverything } from '../support/reading.ts';
import { aBoard, sampleBoard, type TestBoard } from '../support/register.ts';
import { expectAdvice } from '../support/sentences.ts';
import { aServer } from '../support/server.ts';

const nobody = '019aaaaa-0000-7000-8000-000000000000';

describe('Given a board of three seats and one meeting', () => {
  const server = aServer();
  let api: ApiClient;
  let board: TestBoard;
  let before: string;
  beforeAll(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    board = await aBoard(api, { seats: 3, dates: ['2018-03-13'] });
  });
  beforeEach(async () => {
    before = await readEverything(api, board.boardId);
  });
  const unchanged = async () => expect(await readEverything(api, board.boardId)).toBe(before);
  const accept = async (table: Table, digest: string) =>
    (await api.send(importTable, { input: { table, digest, batchId: randomUUID() } })).data.importAttendanceTable;

  it("when a table of another board's agencies is pasted, then each is a question, and accepting it unanswered writes nothing", async () => {
    const table = { groupId: board.groupId, text: publishedTable };
    const seen = await preview(api, table);
    expect(seen.toDecide).toHaveLength(29);
    expectAdvice(seen.toDecide[0], /Choose a seat for .* make it a new seat, or leave it out/);
    const { userErrors } = await accept(table, seen.digest);
    expectAdvice(userErrors[0].message, /\w/);
    await unchanged();
  });

  it('when more text than a table can be is pasted, then the answer says what to copy instead', async () => {
    const text = `Agency\tMarch 2018\n${'Seat 1\t✓\n'.repeat(120_000)}`;
    const { data, errors } = await api.send(previewTable, { input: { groupId: board.groupId, text } });
    const seen = data?.previewAttendanceTable;
    expectAdvice(errors[0]?.message ?? seen?.problems[0]?.message, /1,000,000|1 million|too (large|long|much)/);
    await unchanged();
  });

  it('when 10 MB are pasted, then the answer is a sentence that says to paste less, and nothing is written', async () => {
    const query = JSON.stringify({
      query: previewTable,
      variables: { input: { groupId: board.groupId, text: 'x'.repeat(10 * 1024 * 1024) } },
    });
    const answer = await api.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: query });
    expect(answer.status).toBe(200);
    const { data } = await answer.json();
    expectAdvice(data.previewAttendanceTable.problems[0].message, /paste|copy|send/i);
    expect(data.previewAttendanceTable.newMarks).toBe(0);
    await unchanged();
  });

  it.each([
    ['nothing', ''],
    ['a letter of apology', 'Dear all,\nI am sorry that I cannot come on Tuesday.\nKind regards'],
    ['the bytes of a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0000'],
    ['a table of money', 'Agency\tCash\nCouncil\t£180,000\nPolice\t£42,000'],
    ['a spreadsheet formula', "=cmd|' /C calc'!A0\t=1+1\n@SUM(1)\t+1"],
  ])('when %s is pasted, then the answer says that there is no table in it and what to do', async (_, text) => {
    const table = { groupId: board.groupId, text };
    const seen = await preview(api, table);
    expectAdvice(seen.toDecide[0], /paste it again|Choose|make it a new seat|Say which|Confirm/);
    const { userErrors } = await accept(table, seen.digest);
    expect(userErrors).toHaveLength(1);
    await unchanged();
  });

  it('when a table is imported that nobody has previewed, then it is refused and nothing is written', async () => {
    const { userErrors } = await accept({ groupId: board.groupId, text: 'Agency\tMarch 2018\nSeat 1\t✓' }, 'not-a-digest');
    expect(userErrors[0].code).toBe('CONFLICT');
    expectAdvice(userErrors[0].message, /[Ll]ook|[Pp]review|[Cc]heck/);
    await unchanged();
  });

  it('when the group is not there, then the answer says to choose it again', async () => {
    const { errors } = await api.send(previewTable, { input: { groupId: nobody, text: publishedTable } });
    expect(errors[0]?.code).toBe('NOT_FOUND');
    expectAdvice(errors[0]?.message, /choose it again/);
  });

  it('when a table says something else about a signed-off meeting, then it says to correct with a reason, and nothing is written', async () => {
    const { groupId, boardId } = await sampleBoard(api, 'SSCB');
    const sample = await readEverything(api, boardId);
    const table = { groupId, text: publishedTable.replace('Cafcass\t✗', 'Cafcass\t✓') };
    const seen = await preview(api, table);
    expect(seen.toDecide).toHaveLength(1);
    expectAdvice(seen.toDecide[0], /Correct those marks with a reason, or leave the column out/);
    expect((await accept(table, seen.digest)).userErrors).toHaveLength(1);
    expect(await readEverything(api, boardId)).toBe(sample);
  });
});
