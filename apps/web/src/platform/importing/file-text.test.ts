import { expect, it } from 'vitest';
import { fileText } from './file-text.ts';

const table = 'Agency;£;✓\r\nChildren’s services;14,270;–\r\n';
const old = 'Agency;£\r\nChildren’s services;14,270\r\n';

function utf16(text: string, isLittle: boolean): number[] {
  return [...text].flatMap((letter) => {
    const pair = [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8];
    return isLittle ? pair : pair.reverse();
  });
}

const windows = [...old].map((letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0)));
const utf8 = [...new TextEncoder().encode(table)];

it.each<[string, number[], string]>([
  ['UTF-8', utf8, table],
  ['Excel’s “CSV UTF-8”, which begins with a mark', [0xef, 0xbb, 0xbf, ...utf8], table],
  ['Excel’s “Unicode text”', [0xff, 0xfe, ...utf16(table, true)], table],
  ['UTF-16 with the high byte first', [0xfe, 0xff, ...utf16(table, false)], table],
  ['UTF-16 without a mark', utf16(table, true), table],
  ['Excel’s plain “CSV”, in the old Windows letters', windows, old],
])('%s is read as it was written', (_, bytes, text) => {
  expect(fileText(new Uint8Array(bytes))).toBe(text);
});

it.each<[string, number[]]>([
  ['a workbook', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x06]],
  ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0, 0, 0]],
  ['a PDF', [...new TextEncoder().encode('%PDF-1.7 …')]],
])('%s is no text', (_, bytes) => {
  expect(fileText(new Uint8Array(bytes))).toBeNull();
});

it('an empty file is empty text', () => {
  expect(fileText(new Uint8Array())).toBe('');
});
