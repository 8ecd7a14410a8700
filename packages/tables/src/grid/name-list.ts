import { cleanCell } from '../cells/clean-text.ts';

const mostNames = 500;
const longestName = 80;
const longestLine = 5_000;
const bullet = /^(?:>\s*)*(?:[*•·‣◦–—-]\s+|\d{1,3}[.)]\s+)?/;
const courtesy =
  /^(?:hi|hello|dear|hey|morning|good (?:morning|afternoon)|thanks|thank you|many thanks|kind regards|regards|best wishes|sent from)(?![\p{L}])/iu;
const saidOfNames = '(?: for absence)?(?: (?:were|have been|was))?(?: (?:received|sent|given|noted))?(?: (?:from|for|by))?';
const opening = new RegExp(
  `^(?:(?:apologies|apols?|regrets|present|attending|absent|deputies)${saidOfNames}(?: *[:–-] *| +|$)|(?:from|to|cc) *: *)`,
  'i',
);

/** The names in a list or an e-mail: one to a line, or kept apart by semicolons or commas. */
export function nameList(lines: readonly string[]): string[] {
  const texts = lines
    .filter((line) => line.length <= longestLine)
    .map((line) => cleanCell(line.replace(bullet, ' ')).replace(bullet, '').replace(opening, ''))
    .filter((line) => line !== '' && !courtesy.test(line));
  const areSurnamesFirst = texts.length > 1 && texts.every((text) => /^[\p{L}'’-]+, [\p{L}'’. -]{1,30}$/u.test(text));
  const names = texts.flatMap((text) => (areSurnamesFirst ? [text] : splitNames(text)));
  return [
    ...new Set(
      names
        .filter((name) => name.length <= 3 * longestName)
        .map(tidyName)
        .filter(isName),
    ),
  ].slice(0, mostNames);
}

function splitNames(text: string): string[] {
  const pieces = text.includes(';') ? text.split(';').flatMap(splitFullNames) : text.split(text.includes('\t') ? '\t' : ',');
  return pieces.flatMap((piece, index) => (index === pieces.length - 1 ? splitLastPair(piece.trim()) : [piece]));
}

/** Beside semicolons, "Smith, John" is one person and "A Smith, B Jones" are two. */
function splitFullNames(text: string): string[] {
  const parts = text.split(',').map((part) => part.trim());
  return parts.every((part) => part.includes(' ')) ? parts : [text];
}

/** "Jane Doe and Bob Ray" are two people; "Health and Care Trust" is one body. */
function splitLastPair(text: string): string[] {
  const [before = '', after = '', ...more] = text.replace(/^and /i, '').split(/ (?:and|&) /);
  const areTwo = (isPerson(before) && isPerson(after)) || /^\p{Lu}{3,}$/u.test(after);
  return after !== '' && more.length === 0 && areTwo ? [before, after] : [text.replace(/^and /i, '')];
}

function isPerson(text: string): boolean {
  const words = text.replace(/[.,;]$/, '').split(' ');
  const isBody = /(?:trust|council|service|police|board|school|college|health|care|agency|group|team|nhs|society|forum)s?$/i;
  return words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word) && !isBody.test(word));
}

function tidyName(text: string): string {
  return cleanCell(text.replace(/<[^<>]*>|\[[^[\]]*@[^[\]]*\]|\S+@\S+/g, ' '))
    .replace(/^["']+|["'.,;]+$/g, '')
    .trim();
}

function isName(text: string): boolean {
  return text.length > 1 && text.length <= longestName && /\p{L}{2}/u.test(text);
}
