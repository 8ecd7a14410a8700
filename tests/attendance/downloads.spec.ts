import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { sampleBoard } from '../support/register.ts';
import { aServer } from '../support/server.ts';
import { readWorkbook } from '../support/workbook.ts';

describe('Given the published year', () => {
  const server = aServer();
  let api: ApiClient;
  let groupId: string;
  beforeAll(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    ({ groupId } = await sampleBoard(api, 'SSCB'));
  });
  const path = (kind: string) => `/export/attendance.${kind}?groupId=${groupId}&year=2017`;

  it('when it is downloaded as CSV, then it is a file of UTF-8 with a row for each seat and the total of the report', async () => {
    const answer = await api.fetch(path('csv'));
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toMatch(/attachment; filename="attendance-board-2017\.csv"/);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = bytes.toString('utf8').slice(1).trim().split('\n');
    expect(lines[0]).toBe('Seat,Agency,June 2017,September 2017,December 2017,March 2018,Covered,Percentage');
    expect(lines.filter((line) => /,"?(Present|Absent)/.test(line))).toHaveLength(29);
    expect(lines.find((line) => line.startsWith('Covered'))).toMatch(/90 of 116/);
  });

  it('when it is downloaded for Excel, then the workbook holds the same table', async () => {
    const answer = await api.fetch(path('xlsx'));
    expect(answer.headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    const text = readWorkbook(Buffer.from(await answer.arrayBuffer()));
    expect(text).toContain('Staffordshire Police');
    expect(text).toContain('90 of 116');
  });

  it('when nobody is signed in, then nothing is given out', async () => {
    const answer = await new ApiClient(server.current.url).fetch(path('csv'));
    expect(answer.status).toBe(401);
    expect(await answer.text()).toBe('Sign in to download this.');
  });

  it("when another board's administrator asks, then there is no such table", async () => {
    const answer = await (await ApiClient.signedIn(server.current.url, 'stokeAdministrator')).fetch(path('csv'));
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toMatch(/Police/);
  });
});
