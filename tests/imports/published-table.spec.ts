import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { importAsPreviewed, preview, publishedTable, withNewSeats } from '../support/importing.ts';
import { readEverything, readMatrix } from '../support/reading.ts';
import { sampleBoard } from '../support/register.ts';
import { aServer } from '../support/server.ts';

describe('Given an empty board and the appendix of an annual report', () => {
  const server = aServer();
  let api: ApiClient;
  let board: { boardId: string; groupId: string };
  beforeAll(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    board = await sampleBoard(api, 'Example');
  });

  it('when it is previewed, then nothing is written and every unknown agency is a question', async () => {
    const before = await readEverything(api, board.boardId);
    const seen = await preview(api, { groupId: board.groupId, text: publishedTable });
    expect(seen.rows).toHaveLength(29);
    expect(seen.newMeetings).toBe(4);
    expect(seen.toDecide).toHaveLength(29);
    expect(await readEverything(api, board.boardId)).toBe(before);
  });

  it('when it is imported, then the board has 29 seats, four meetings and 90 of 116 marks covered', async () => {
    const done = await importAsPreviewed(api, await withNewSeats(api, { groupId: board.groupId, text: publishedTable }));
    expect(done).toMatchObject({ newMarks: 116, newSeats: 29, newMeetings: 4, changedMarks: 0, year: 2017 });
    const matrix = await readMatrix(api, board.groupId, 2017);
    expect(matrix.totals).toMatchObject({ covered: 90, expected: 116 });
    expect(matrix.columns.map((column) => column.totals.covered)).toEqual([23, 21, 23, 23]);
  });

  it('when the same table is pasted again, then nothing changes', async () => {
    const before = await readEverything(api, board.boardId);
    const table = { groupId: board.groupId, text: publishedTable };
    expect(await preview(api, table)).toMatchObject({
      newMarks: 0,
      changedMarks: 0,
      unchangedMarks: 116,
      newSeats: 0,
      newMeetings: 0,
      toDecide: [],
    });
    expect(await importAsPreviewed(api, table)).toMatchObject({ newMarks: 0, changedMarks: 0, newSeats: 0, newMeetings: 0 });
    expect(await readEverything(api, board.boardId)).toBe(before);
  });

  it('when one mark of the table differs, then only that mark changes', async () => {
    const text = publishedTable.replace('Cafcass\t✗', 'Cafcass\t✓');
    expect(await importAsPreviewed(api, { groupId: board.groupId, text })).toMatchObject({
      newMarks: 0,
      changedMarks: 1,
      unchangedMarks: 115,
    });
    expect((await readMatrix(api, board.groupId, 2017)).totals.covered).toBe(91);
  });

  it('when it is pasted into the sample it was made from, then every name is known and nothing changes', async () => {
    const sample = await sampleBoard(api, 'SSCB');
    expect(await preview(api, { groupId: sample.groupId, text: publishedTable })).toMatchObject({
      newMarks: 0,
      changedMarks: 0,
      unchangedMarks: 116,
      toDecide: [],
    });
  });
});
