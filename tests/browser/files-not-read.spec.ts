import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { expectAccessible } from '../support/axe.ts';
import { aChromium, settled } from '../support/browser.ts';
import { excelFile, paragraph, wordFile, wordTable, zipOf } from '../support/office-files.ts';
import { aBoard } from '../support/register.ts';
import { aServer } from '../support/server.ts';

const table = wordTable([
  ['Agency', 'Agreed £'],
  ['Police', '5000'],
]);
const word = wordFile(table);
/** The container of old Office files, with the name of one of its parts. */
const oleOf = (part: string) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1_016), Buffer.from(part, 'utf16le')]);
const laughs = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
const reads = '<!DOCTYPE w [<!ENTITY file SYSTEM "file:///etc/hostname">]>';
const withDoctype = (doctype: string, entity: string) =>
  zipOf({ 'word/document.xml': `${doctype}<w:document xmlns:w="w"><w:body>${table.replace('Police', entity)}</w:body></w:document>` });

/** A part of 30 MB that compresses to next to nothing, and that may say it is small. */
function bomb(saysItIs?: number): Buffer {
  const file = Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(30_000_000) }));
  if (saysItIs !== undefined) file.writeUInt32LE(saysItIs, file.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 24);
  return file;
}

const many = () =>
  Buffer.from(zipSync(Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`p${at}`, new Uint8Array(1)])), { level: 0 }));
const save = 'save it again and choose that, or copy the table and paste it.';

const notRead: readonly (readonly [what: string, name: string, content: () => Buffer, sentence: string])[] = [
  ['an empty file', 'plan.xlsx', () => Buffer.alloc(0), 'plan.xlsx is empty.'],
  ['a file that was cut off', 'plan.docx', () => word.subarray(0, word.length / 2), save],
  ['one whose text was spoilt', 'plan.docx', () => Buffer.from(word).fill(0xff, 200, 400), save],
  ['bytes that are nothing', 'plan.xlsx', () => Buffer.from([1, 2, 0, 0, 255]), save],
  ['XML that is not well formed', 'plan.docx', () => wordFile(`${table}</w:tbl>`), save],
  ['entities that grow', 'plan.docx', () => withDoctype(laughs, '&b;'), save],
  ['an entity that reads a file', 'plan.docx', () => withDoctype(reads, '&file;'), save],
  ['an old workbook', 'plan.xls', () => oleOf('Workbook'), 'is an old Excel workbook. Open it in Excel, save it as .xlsx'],
  ['an old document', 'plan.doc', () => oleOf('WordDocument'), 'is an old Word document. Open it in Word, save it as .docx'],
  ['a password', 'plan.xlsx', () => oleOf('EncryptedPackage'), 'is protected with a password. Open it, save a copy without the password'],
  ['a binary workbook', 'plan.xlsb', () => zipOf({ 'xl/workbook.bin': '' }), 'is a binary Excel workbook.'],
  ['an OpenDocument file', 'plan.ods', () => zipOf({ 'content.xml': '' }), 'is an OpenDocument file.'],
  ['another zip', 'plan.zip', () => zipOf({ 'readme.txt': 'x' }), 'plan.zip is neither a Word document nor an Excel workbook.'],
  ['names that lead elsewhere', 'plan.docx', () => zipOf({ '../../word/document.xml': 'x' }), 'neither a Word document'],
  ['10,000 parts', 'plan.xlsx', many, 'neither a Word document'],
  ['a bomb', 'plan.docx', () => bomb(), 'plan.docx is too large to open here.'],
  ['a bomb that says it is small', 'plan.docx', () => bomb(100), 'plan.docx is too large to open here.'],
  ['a PDF under another name', 'plan.docx', () => Buffer.from('%PDF-1.7\n'), 'is a PDF. Open the PDF, copy the table and paste it.'],
  ['a picture', 'plan.png', () => Buffer.from('89504e470d0a1a0a', 'hex'), 'plan.png is a picture, and a picture cannot be read.'],
  ['rich text', 'plan.rtf', () => Buffer.from('{\\rtf1 x}'), 'plan.rtf is a rich text file.'],
  ['a document without a table', 'minutes.docx', () => wordFile(paragraph('Minutes')), 'There is no table in minutes.docx.'],
  ['a workbook of empty sheets', 'book.xlsx', () => excelFile({ sheets: [{ name: 'A', cells: {} }] }), 'There is no table in book.xlsx.'],
];

describe('Given an administrator who chooses a file that is not what it should be', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let boardId: string;
  beforeAll(async () => {
    ({ boardId } = await aBoard(await ApiClient.signedIn(server.current.url, 'administrator')));
  });
  const open = async () => {
    const page = await chromium.open(`/contributions/import?board=${boardId}&year=2017`);
    await settled(page);
    return page;
  };
  const choose = (page: Page, name: string, buffer: Buffer) =>
    page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

  it('when it cannot be read, then a sentence beside the field names it and says what to do, and what was typed stays', async () => {
    const page = await open();
    await page.getByLabel('Table', { exact: true }).fill('half a table');
    for (const [what, name, content, sentence] of notRead) {
      const file = content();
      const begin = performance.now();
      await choose(page, name, file);
      await expect.poll(() => page.getByRole('alert').textContent(), { message: what }).toContain(sentence);
      expect(performance.now() - begin, what).toBeLessThan(2_000);
      expect(await page.locator('.field', { has: page.locator('#file') }).textContent(), what).toContain(sentence);
    }
    await expectAccessible(page);
    expect(await page.getByLabel('Table', { exact: true }).inputValue()).toBe('half a table');
    expect(await page.evaluate(() => document.title)).toContain('Error');
  });

  it.each([
    [
      'a web page',
      '<html><meta charset="windows-1252"><body><table><tr><td>Agency<td>Agreed \xA3</tr><tr><td>Police<td>\xA35,000.50</tr></table>',
    ],
    ['a CSV', 'Agency,Agreed £\r\nPolice,"£5,000.50"\r\nProbation,800\r\n'],
  ])('when it is %s under the name of a workbook, then it is read as what it is', async (_, content) => {
    const page = await open();
    await choose(page, 'funding.xlsx', Buffer.from(content, content.startsWith('<') ? 'latin1' : 'utf8'));
    await page.getByRole('row', { name: /^Police.*£5,000\.50/ }).waitFor();
  });

  it('when it has 100,000 rows, then the first 1,000 are read and the page says so', async () => {
    const page = await open();
    const rows = Array.from(
      { length: 100_000 },
      (_, at) =>
        [
          [`A${at + 2}`, `Agency ${at}`],
          [`B${at + 2}`, at + 1],
        ] as const,
    ).flat();
    await choose(
      page,
      'funding.xlsx',
      excelFile({ sheets: [{ name: 'All', cells: { A1: 'Agency', B1: 'Agreed £ 2017/18', ...Object.fromEntries(rows) } }] }),
    );
    await page.getByText('Only the first 1,000 rows and 400 columns were read.', { exact: false }).waitFor();
  });
});
