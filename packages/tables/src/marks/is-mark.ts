import type { MarkReading } from './mark-reading.ts';
import { readMark } from './read-mark.ts';
import { doubtfulMarks, plainMarks, symbolKey } from './vocabulary.ts';

const anybody = { present: true, absent: true, apologies: false };

// Words a mark may be made of. "Deputy attended" is a mark; "Deputy Head Teacher" is somebody's role.
const markWords = new Set(
  (
    'present absent apologies apology apols apol deputy dep substitute sub rep representative represented attended attend attending in-attendance ' +
    'not no did sent by via on in at as with without and for the of an a leave absence required expected applicable recorded member ' +
    'yes late left early virtual virtually remote remotely online teams zoom phone telephone person observer resigned retired ' +
    'vacant vacancy stood stepped down term ended expired cancelled canceled postponed post yet part arrived from until ' +
    'received accepted given appointed elected joined longer again'
  ).split(' '),
);

/** Whether a cell looks like an attendance mark, before it is known which table it belongs to. */
export function isMark(cell: string): boolean {
  // "S 08/02/2023" names a committee and its day.
  if (/^\p{L} \d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/u.test(cell)) return false;
  return cell !== '' && cell.length <= 60 && (isSymbol(cell) || isMarkPhrase(cell));
}

/** What a symbol usually means, before its table has been asked. */
export function usualMeaning(symbol: string): MarkReading | null {
  const key = symbolKey(symbol);
  const status = plainMarks.get(key);
  if (status !== undefined) return { status, isSure: true };
  const guess = doubtfulMarks.get(key);
  return guess === undefined ? null : { status: guess(anybody), isSure: false };
}

/** A mark in one word or sign, as opposed to a phrase that may also be part of a name. */
export function isSymbol(cell: string): boolean {
  if (usualMeaning(cell) !== null) return true;
  const bare = cell.replace(/[*†‡§^¹²³⁰-⁹]+$/, '').trim();
  return bare !== cell && usualMeaning(bare) !== null;
}

function isMarkPhrase(cell: string): boolean {
  const words = cell
    .toLowerCase()
    .replace('in attendance', 'in-attendance')
    .split(/[\s()[\],;:]+/)
    .filter((word) => word !== '');
  const isKnown = (word: string) => markWords.has(word) || usualMeaning(word) !== null || /^[\d/.–-]+$/.test(word);
  if (words.length === 0 || words.length > 8 || !words.every(isKnown)) return isQualifiedSign(cell);
  return !/^[\d/.\s%–-]+$/.test(cell) && readMark(cell, usualMeaning) !== null;
}

/** "✓ (J Smith)", "Y (late)" or "A/D": a sign, and anything in brackets or a second sign. */
function isQualifiedSign(cell: string): boolean {
  const match = /^([^\s([\])/\d]{1,5}) ?(?:[([][^()[\]]*[)\]]|\/ ?([^\s/\d]{1,6}))$/.exec(cell);
  // "Yes - T/Supt", "Deputy - DCI": a word that is a mark wherever it stands, and who it was.
  const named = /^(\p{L}{2,10}|[✓✔√✗✘×]) ?[-–—:] ?\S.{0,30}$/u.exec(cell);
  if (named !== null && usualMeaning(named[1] ?? '')?.isSure === true) return true;
  if (match === null || usualMeaning(match[1] ?? '') === null) return false;
  return match[2] === undefined || usualMeaning(match[2]) !== null;
}
