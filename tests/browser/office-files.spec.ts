import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { aChromium, settled } from '../support/browser.ts';
import { publishedTable } from '../support/importing.ts';
import { inFont, paragraph, symbol, wordCell, wordFile, wordTable } from '../support/office-files.ts';
import { aPlan, readActions } from '../support/plan-importing.ts';
import { aBoard } from '../support/register.ts';
import { aServer } from '../support/server.ts';

/** The published attendance as a board has it in Word: a merged heading, and ticks as the programs write them. */
function attendanceInWord(): Buffer {
  const [, , ...lines] = publishedTable.trimEnd().split('\n');
  const marks: Record<string, string[]> = {
    '✓': [symbol('F0FC'), inFont('ü'), inFont('P', 'Wingdings 2')],
    '✗': [symbol('F0FB'), inFont('û')],
  };
  const mark = (sign: string, at: number) => wordCell(marks[sign]?.[at % (marks[sign]?.length ?? 1)] ?? '');
  const rows = lines.map((line, row) => line.split('\t').map((text, column) => (column === 0 ? text : mark(text, row + column))));
  const headings = [
    [wordCell('Agency', { merge: 'restart' }), wordCell('Board Meetings 2017/18', { columns: 4 })],
    [wordCell('', { merge: 'continue' }), 'June 2017', 'Sept 2017', 'Dec 2017', 'March 2018'],
  ];
  return wordFile(`${paragraph('Appendix 2: attendance')}${wordTable([...headings, ...rows])}`);
}

/** A plan whose ratings are only colours, with a row merged downwards, a deleted and an inserted word and a ticked box. */
function planInWord(): Buffer {
  const deleted = '<w:del w:id="1"><w:r><w:delText>all taxi firms</w:delText></w:r></w:del>';
  const inserted = '<w:ins w:id="2"><w:r><w:t>taxi drivers</w:t></w:r></w:ins>';
  return wordFile(
    [
      paragraph('CSE Action Plan 2017-18: progress as at 31 December 2017'),
      wordTable([
        ['Objective', 'Action', 'Lead', 'By when', 'Progress', 'RAG'],
        [
          wordCell('1. Raise awareness', { merge: 'restart' }),
          wordCell(paragraph('1.1 Train ', deleted, inserted)),
          'Licensing',
          'March 2018',
          wordCell(paragraph('8 of 8 councils trained.') + paragraph('Refresher planned.')),
          wordCell('', { fill: '92D050' }),
        ],
        [
          wordCell('', { merge: 'continue' }),
          '1.2 Brief hotels',
          'Police',
          'End of June 2018',
          'Half of hotels briefed',
          wordCell('', { fill: 'FFC000' }),
        ],
        ['2. Assess risk', '2.1 Revise the risk factor matrix', 'LSCB / Police', 'Ongoing', 'In use', wordCell('', { fill: 'FF0000' })],
      ]),
      paragraph('Key:'),
      wordTable([
        [wordCell('', { fill: '92D050' }), 'On track'],
        [wordCell('', { fill: 'FFC000' }), 'Some delay'],
        [wordCell('', { fill: 'FF0000' }), 'Not started'],
      ]),
    ].join(''),
  );
}

describe('Given an administrator whose tables are in files of Word and Excel', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let api: ApiClient;
  let boardId: string;
  beforeAll(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    ({ boardId } = await aBoard(api));
  });
  const open = async (path: string) => {
    const page = await chromium.open(`${path}?board=${boardId}&year=2017`);
    await settled(page);
    return page;
  };
  const choose = (page: Page, name: string, buffer: Buffer) =>
    page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  const importIt = (page: Page) => page.getByRole('button', { name: 'Import', exact: true }).click();

  it('when the attendance is in a Word table with ticks in three symbol fonts, then 90 of 116 are read', async () => {
    const page = await open('/import');
    await choose(page, 'Appendix 2.docx', attendanceInWord());
    await page.getByText('0 of 29 rows match a seat by name. 29 to choose.').waitFor();
    await page.getByRole('button', { name: 'Make all 29 unmatched rows new seats' }).click();
    await page.getByText(/Importing will record 116 new marks/).waitFor();
    await importIt(page);
    await page.getByRole('link', { name: 'See the attendance' }).click();
    await page.getByText('90 of 116').first().waitFor();
  });

  it('when the ratings of a plan are colours of Word cells, then they are asked about, and words that were deleted are gone', async () => {
    const plan = await aPlan(api, boardId);
    const page = await open(`/plans/${plan.planId}/import`);
    await choose(page, 'CSE plan.docx', planInWord());
    await page.getByText("Confirm what 'Green (colour)' means.").waitFor();
    await page.getByLabel('Rating for Red (colour)').selectOption({ label: 'R Off track' });
    await page.getByRole('button', { name: 'Confirm what they mean' }).click();
    await page.getByText('Importing will record 3 new actions and 3 updates.').waitFor();
    await importIt(page);
    await page.getByText('Recorded 3 new actions and 3 updates.').waitFor();
    const actions = await readActions(api, plan.planId);
    expect(actions.map(({ title, updates: [update] }) => [title, update?.rating, update?.date])).toEqual([
      ['Train taxi drivers', 'ON_TRACK', '2017-12-31'],
      ['Brief hotels', 'AT_RISK', '2017-12-31'],
      ['Revise the risk factor matrix', 'OFF_TRACK', '2017-12-31'],
    ]);
    expect(actions[0]?.updates[0]?.narrative).toMatch(/8 of 8 councils trained\.\s+Refresher planned\./);
  });
});
