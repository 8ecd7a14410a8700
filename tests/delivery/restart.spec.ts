import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { readEverything, readMatrix } from '../support/reading.ts';
import { recordMarks } from '../support/recording.ts';
import { aBoard, sampleBoard } from '../support/register.ts';
import { startServer, throwAwayDatabase } from '../support/server.ts';

describe('Given a data folder that is kept', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quorate-kept-'));
  const databaseUrl = throwAwayDatabase();
  const start = () => startServer({ folder, databaseUrl });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('when the server is started again, then it is ready with what was recorded and loads no second sample', async () => {
    const first = await start();
    const api = await ApiClient.signedIn(first.url, 'administrator');
    const { boardId } = await sampleBoard(api, 'SSCB');
    const board = await aBoard(api, { seats: 2, dates: ['2018-03-13'] });
    await recordMarks(api, board, { 'Seat 1': 'PRESENT', 'Seat 2': 'APOLOGIES' });
    const before = [await readEverything(api, boardId), await readEverything(api, board.boardId)];
    expect(await first.stop()).toBe(0);

    const second = await start();
    const again = await ApiClient.signedIn(second.url, 'administrator');
    expect([await readEverything(again, boardId), await readEverything(again, board.boardId)]).toEqual(before);
    expect((await again.ask('{ boards { id } }')).boards).toHaveLength(4);
    await second.stop();
  });

  it('when it is started again, then a person who was signed in still is', async () => {
    const first = await start();
    const { cookie } = await ApiClient.signedIn(first.url, 'chair');
    await first.stop();
    const second = await start();
    expect((await new ApiClient(second.url, cookie).ask('{ viewer { name } }')).viewer.name).toBe('Independent chair');
    await second.stop();
  });

  it('when the process is killed right after an answer, then what it answered for is there', async () => {
    const first = await start();
    const api = await ApiClient.signedIn(first.url, 'administrator');
    const board = await aBoard(api, { seats: 2, dates: ['2018-03-13'] });
    await recordMarks(api, board, { 'Seat 1': 'PRESENT', 'Seat 2': 'ABSENT' });
    await first.stop('SIGKILL');
    const second = await start();
    const { rows } = await readMatrix(await ApiClient.signedIn(second.url, 'administrator'), board.groupId, 2017);
    expect(rows.map((row) => row.marks[0])).toEqual(['PRESENT', 'ABSENT']);
    await second.stop();
  });

  it('when the folder is looked at, then it holds the database and the secret and nothing else', () => {
    const files = readdirSync(folder).filter((name) => !/-(wal|shm)$/.test(name));
    expect(files.sort()).toEqual(databaseUrl ? ['secret'] : ['quorate.sqlite', 'secret']);
  });
});
