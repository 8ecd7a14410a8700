import type { MarkReading, Meaning } from './mark-reading.ts';
import { readPhrase } from './read-phrase.ts';

const footnote = /(?:[*†‡§^¹²³⁰-⁹]|\[\d{1,2}\])+$/;
const longestMark = 120;

/** Reads one cell of marks: a symbol, a symbol with a footnote, "Y (D)", "Apols, rep sent" or plain words. */
export function readMark(cell: string, meaning: Meaning): MarkReading | null {
  if (cell === '' || cell.length > longestMark) return null;
  const bare = cell.replace(footnote, '').trim();
  return meaning(cell) ?? (bare === '' ? null : meaning(bare)) ?? readWords(bare, meaning);
}

/** "No apologies" is one phrase; "N (apologies)" is a symbol and what qualifies it. */
function readWords(cell: string, meaning: Meaning): MarkReading | null {
  const repeated = /^([^\p{L}\d\s])\1+$/u.exec(cell);
  if (repeated !== null) return doubt(meaning(repeated[1] ?? ''));
  const { head, rest } = splitHead(cell);
  const isSymbol = head.length < 2 || !/^[a-z]+$/i.test(head) || /^(?:ap|apo?ls?|dep|sub|abs?|att)\.?$/i.test(head);
  if (isSymbol) return readQualified(head, rest, meaning) ?? readPhrase(cell);
  return readPhrase(cell) ?? readQualified(head, rest, meaning);
}

/** "✓✓" */
function doubt(reading: MarkReading | null): MarkReading | null {
  return reading === null ? null : { status: reading.status, isSure: false };
}

function splitHead(cell: string): { head: string; rest: string } {
  const glyph = /^[✓✔√☑✅✗✘×❌](?=\p{L})/u.exec(cell);
  if (glyph !== null) return { head: glyph[0], rest: cell.slice(glyph[0].length) };
  const at = cell.search(/[\s([,:;]|(?<=.)[/–—-]|(?<=[^\d\w\s])\d/);
  if (at <= 0) return { head: cell, rest: '' };
  return { head: cell.slice(0, at), rest: cell.slice(at).replace(/^[\s([,:;/–—-]+|[\s)\]]+$/g, '') };
}

function readQualified(head: string, rest: string, meaning: Meaning): MarkReading | null {
  const main = meaning(head);
  if (main === null) return null;
  if (rest === '') return head.length > 0 ? main : null;
  return combine(main, meaning(rest) ?? readPhrase(rest), rest);
}

function combine(main: MarkReading, qualifier: MarkReading | null, rest: string): MarkReading | null {
  // A footnote number or a date beside the mark changes nothing.
  if (qualifier === null) return { status: main.status, isSure: main.isSure && /^[\d/.\s-]+$/.test(rest) };
  if (qualifier.status === main.status) return { status: main.status, isSure: main.isSure || qualifier.isSure };
  if (qualifier.status === 'DEPUTY') return { status: 'DEPUTY', isSure: qualifier.isSure && main.status === 'PRESENT' };
  if (main.status === 'DEPUTY') return { status: 'DEPUTY', isSure: main.isSure && qualifier.status === 'PRESENT' };
  if (main.status === 'ABSENT' && qualifier.status === 'APOLOGIES') return qualifier;
  if (main.status !== 'PRESENT' && qualifier.status === 'NOT_EXPECTED') return { status: 'NOT_EXPECTED', isSure: false };
  // "A, J Smith attended": somebody came in the member's place, it seems.
  if (qualifier.status === 'PRESENT' && main.status !== 'PRESENT' && /attend|present/i.test(rest))
    return { status: 'DEPUTY', isSure: false };
  // "Y/N" says both, so it says nothing.
  return main.status === 'PRESENT' && qualifier.status === 'ABSENT' ? null : { status: main.status, isSure: false };
}
