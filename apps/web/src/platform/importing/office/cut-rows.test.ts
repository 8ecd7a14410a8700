import { expect, it } from 'vitest';
import { cutRows } from './cut-rows.ts';

const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData><mergeCells/></worksheet>`;
const full = '<row r="1"><c><v>1</v></c></row>';

it.each([
  ['as many rows as are read', sheet(full + full), sheet(full + full), false],
  ['rows with content after them', sheet(full + full + full), sheet(full + full), true],
  ['empty rows after them', sheet(`${full}${full}<row r="3"><c s="1"/></row><row/>`), sheet(full + full), false],
  ['no rows', '<worksheet><sheetData/></worksheet>', '<worksheet><sheetData/></worksheet>', false],
  [
    'a prefix',
    '<x:worksheet><x:sheetData><x:row/><x:row/><x:row><x:is>a</x:is></x:row></x:sheetData></x:worksheet>',
    '<x:worksheet><x:sheetData><x:row/><x:row/></x:sheetData></x:worksheet>',
    true,
  ],
])('a sheet keeps its first rows and all that follows them: %s', (_, xml, kept, isCut) => {
  expect(cutRows(xml, 2)).toEqual({ xml: kept, isCut });
});
