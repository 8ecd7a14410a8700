import { expect, it } from 'vitest';
import { fileKind } from './file-kind.ts';
import { fileText } from './file-text.ts';
import { isWebPage } from './web-page.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

it.each([
  ['plan.xlsx', '', 'EMPTY'],
  ['plan.csv', 'PK\x03\x04', 'ZIP'],
  ['plan.docx', 'PK\x05\x06', 'ZIP'],
  ['plan.xlsx', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'OLE'],
  ['plan.docx', '%PDF-1.7', 'PDF'],
  ['plan.docx', '\xFF\xD8\xFF\xE0', 'PICTURE'],
  ['plan.png', '\x89PNG\r\n', 'PICTURE'],
  ['plan.heic', '\0\0\0\x18ftypheic', 'PICTURE'],
  ['plan.bmp', 'BM\0\0\0\0', 'PICTURE'],
  ['plan.docx', '{\\rtf1', 'RICH_TEXT'],
  ['plan.xlsx', '\x01\x02\0\0', 'BROKEN'],
  ['plan.csv', '\xFF\xFEA\0', 'TEXT'],
  ['plan.xlsx', 'Agency,Agreed', 'TEXT'],
  ['plan.xlsx', '<html><table>', 'TEXT'],
])('a file is known by its content: %s beginning with %j is %s', (name, text, kind) => {
  expect(fileKind(name, bytes(text))).toBe(kind);
});

it.each([
  ['<table><tr><td>\xA3', '£'],
  ['<html><meta charset="windows-1252"><table><td>\xA31</td>', '£1'],
  ['\xFF\xFE<\0t\0a\0b\0l\0e\0>\0\xA3\0', '£'],
  ['<table><td>\xC2\xA31', '£1'],
])('a web page is decoded as it says, or as its bytes do: %j', (text, amount) => {
  const page = fileText(bytes(text)) ?? '';
  expect(isWebPage(page)).toBe(true);
  expect(page).toContain(amount);
});

it.each([['Agency,Agreed\n<table>,1'], ['<p>No table here'], ['']])('text is no web page: %j', (text) => {
  expect(isWebPage(text)).toBe(false);
});
