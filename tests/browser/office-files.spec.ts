import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { aChromium, settled } from '../support/browser.ts';
import { publishedTable } from '../support/importing.ts';
import { type Cell, excelFile, inFont, paragraph, symbol, wordCell, wordFile, wordTable } from '../support/office-files.ts';
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

/** Contributions under a merged heading, with a date, currency, a share, a bracketed refund, a third and a blank; and a sheet nobody sees. */
function contributionsInExcel(): Buffer {
  const [heading, pounds, percent, day, accounts] = [0, 1, 2, 3, 4];
  const money = (value: number | null, style = pounds): Cell => ({ value, style });
  return excelFile({
    styles: [
      { fill: 'D9D9D9' },
      { format: '"£"#,##0.00' },
      { format: 9 },
      { format: 14 },
      { format: '_-"£"* #,##0.00_-;\\-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-' },
    ],
    sheets: [
      { name: 'Workings', isHidden: true, cells: { A1: 'Agency', B1: 'Agreed', A2: 'Secret fund', B2: 99 } },
      {
        name: 'Contributions 2017-18',
        merged: ['A1:D1', 'A8:B8', 'C900:XFD1048576'],
        cells: {
          A1: { value: 'Partner contributions 2017/18', style: heading },
          B1: { value: null, style: heading },
          A2: 'Agency',
          B2: 'Agreed £',
          C2: '% share',
          D2: 'Invoiced',
          A3: 'Gwynedd Council',
          B3: money(60_000.1 + 0.2),
          C3: { value: 0.905, style: percent },
          D3: { value: 42_898, style: day },
          A4: { value: 'Fire & Rescue', type: 'inlineStr' },
          B4: money(1000 / 3),
          A5: 'Probation',
          B5: money(-1_250.5, accounts),
          A6: 'Youth Service',
          B6: money(null),
          A7: { value: 'Police', type: 'str' },
          B7: money(5_000, accounts),
          XFD1048576: 'left here by mistake',
        },
      },
    ],
  });
}

/** A year on each sheet: months as dates, marks in a symbol font of the cell. */
function attendanceInExcel(): Buffer {
  const [month, tick] = [0, 1];
  const sheetOf = (name: string, first: number, second: number) => ({
    name,
    cells: {
      A1: 'Agency',
      B1: { value: first, style: month },
      C1: { value: second, style: month },
      A2: 'Cafcass East',
      B2: { value: 'ü', style: tick },
      C2: { value: 'û', style: tick },
      A3: 'Army Welfare',
      B3: { value: 'û', style: tick },
      C3: { value: 'ü', style: tick },
    },
  });
  return excelFile({
    styles: [{ format: 'mmm-yy' }, { font: 'Wingdings' }],
    isSince1904: true,
    sheets: [sheetOf('2016-17', 41_071, 41_163), sheetOf('2017-18', 41_436, 41_528)],
  });
}

/** A plan whose numbers are a list of Word, and a content control that is a ticked box, which Word draws as ☒. */
function numberedPlan(): Buffer {
  const number = '<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr></w:p>';
  const chapter = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>Prevent</w:t></w:r></w:p>';
  const box =
    '<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt>';
  const level = (at: number, pattern: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
  const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="3">${level(0, '%1.')}${level(1, '%1.%2')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>`;
  const rows = [
    ['No.', 'Action', 'Lead', 'Progress'],
    [wordCell(number), 'Train taxi drivers', wordCell(paragraph('Licensing ', box)), 'Done'],
    [wordCell(number), 'Brief hotels', 'Police', 'Half of them'],
  ];
  return wordFile(`${chapter}${wordTable(rows)}`, { 'word/numbering.xml': numbering });
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
  const open = async (path: string, id = boardId) => {
    const page = await chromium.open(`${path}?board=${id}&year=2017`);
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

  it('when the contributions are in an Excel sheet, then money, shares and blanks are what Excel shows, and a hidden sheet is left out', async () => {
    const own = await aBoard(api);
    await api.ask('mutation ($input: OpenBudgetInput!) { openBudget(input: $input) { userErrors { message } } }', {
      input: { boardId: own.boardId, year: 2017 },
    });
    const page = await open('/contributions/import', own.boardId);
    await choose(page, 'Contributions.xlsx', contributionsInExcel());
    await page.getByRole('row', { name: /^Gwynedd Council/ }).waitFor();
    const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) }).textContent();
    expect(await row('Gwynedd Council')).toMatch(/£60,000\.30.*90\.50%.*12 June 2017/);
    expect(await row('Fire & Rescue')).toContain('£333.33');
    expect(await row('Youth Service')).not.toContain('£');
    expect(await page.getByText('Secret fund').count()).toBe(0);
    await page.getByText('Only the first 1,000 rows and 400 columns were read.', { exact: false }).waitFor();
    await page.getByText('Row 3, ‘Gwynedd Council’, says ‘12 June 2017’ under ‘Invoiced’', { exact: false }).waitFor();
    expect(await row('Probation')).toContain('–£1,250.50');
    await page.getByLabel('Agency for Probation').selectOption({ label: 'Leave the row out' });
    await page.getByLabel('Write ‘Invoiced’ as').selectOption({ label: 'Leave the column out' });
    await page.getByText(/^Importing will record 3 amounts/).waitFor();
    await importIt(page);
    await page.getByText(/^Recorded 3 amounts/).waitFor();
    const ledger = 'query ($id: ID!) { contributions(boardId: $id, year: 2017, years: 1) { years { totals { agreed } } } }';
    expect((await api.ask(ledger, { id: own.boardId })).contributions.years[0].totals.agreed).toBe(6_000_030 + 33_333 + 500_000);
  });

  it('when a workbook has a sheet for each year, then the one they choose is read, with its dates and the symbol font of its cells', async () => {
    const own = await aBoard(api);
    const page = await open('/import', own.boardId);
    await choose(page, 'Register.xlsx', attendanceInExcel());
    await page.getByText('There are 2 tables', { exact: false }).waitFor();
    await page.getByRole('radio', { name: /2017-18/ }).click();
    await page.getByText('New meeting: June 2017').first().waitFor();
    await page.getByRole('button', { name: 'Make all 2 unmatched rows new seats' }).click();
    await page.getByText(/Importing will record 4 new marks/).waitFor();
  });

  it('when Word numbers the actions itself and a box is ticked, then the plan has the numbers and the tick', async () => {
    const plan = await aPlan(api, boardId);
    const page = await open(`/plans/${plan.planId}/import`);
    await choose(page, 'plan.docx', numberedPlan());
    await page.getByRole('heading', { name: '1.1 Train taxi drivers' }).waitFor();
    await page.getByRole('heading', { name: '1.2 Brief hotels' }).waitFor();
    await page.getByText('Licensing ☑').first().waitFor();
  });

  it('when a document holds markup and links that run, then they are only words', async () => {
    const plan = await aPlan(api, boardId);
    const page = await open(`/plans/${plan.planId}/import`);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => dialogs.push(dialog.message()));
    const link = '<w:hyperlink w:tooltip="javascript:alert(1)"><w:r><w:t>Brief hotels</w:t></w:r></w:hyperlink>';
    const rows = [
      ['No.', 'Action', 'Lead'],
      ['1', '<img src=x onerror=alert(1)> Train drivers', '</td><script>alert(1)</script>'],
      ['2', wordCell(paragraph(link)), 'Police'],
    ];
    await choose(page, 'plan.docx', wordFile(wordTable(rows)));
    await page.getByText('<img src=x onerror=alert(1)> Train drivers').first().waitFor();
    await page.getByText('Brief hotels').first().waitFor();
    expect(dialogs).toEqual([]);
    expect(await page.locator('a[href^="javascript:"], main img').count()).toBe(0);
  });
});
