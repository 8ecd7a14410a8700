import type { AttendanceStatus } from '@quorate/domain';
import { cleanCell } from '../cells/clean-text.ts';
import { usualMeaning } from './is-mark.ts';
import { type KeyPair, pairOf, turnedPairOf } from './key-pair.ts';
import { symbolKey } from './vocabulary.ts';

/** What a key printed with the table says, by symbol. */
export type PrintedKey = ReadonlyMap<string, AttendanceStatus>;

const opening =
  /^[^\p{L}\d]*(?:key|legend|codes?|abbreviations|symbols)(?: (?:to|for) (?:the )?(?:symbols|attendance|marks|codes|table))?(?![\p{L}\d])\s*[:.=–—-]*\s*/iu;
const equals = /\s*(?:=|(?<![a-z])(?:denotes|means|indicates|represents|stands for)(?![a-z]))\s*/i;
const longestKey = 600;

/** Reads "Y = present, A = apologies"; also "P – Present", "(A) Apologies" and, after "Key:", "P Present A Apologies". */
export function readKey(text: string): PrintedKey {
  if (text.length > longestKey) return new Map();
  const body = text.replace(opening, '');
  const hasEquals = equals.test(body);
  const pairs = hasEquals ? equalsPairs(body) : segmentPairs(body);
  const spaced = !hasEquals && (opening.test(text) || body.startsWith('(')) ? spacedPairs(body) : [];
  const found = spaced.length > pairs.length ? spaced : pairs;
  return new Map(found.map(([symbol, status]) => [symbolKey(symbol), status]));
}

/** Whether a line of text is a key. `isInKey`: the line above it was one, so less is asked of it. */
export function isKeyLine(text: string, isInKey: boolean): boolean {
  const symbols = [...readKey(text).keys()];
  if (symbols.length > 1) return true;
  const isMarked = isInKey || opening.test(text) || equals.test(text);
  return symbols.length === 1 && (isMarked || usualMeaning(symbols[0] ?? '') !== null);
}

/** A line that says no more than "Key:"; the key follows on the next lines. */
export function opensKey(text: string): boolean {
  return opening.test(text) && text.replace(opening, '') === '';
}

/** Each symbol is the word before an equals sign; or, turned round ("Present = P"), the word after it. */
function equalsPairs(text: string): KeyPair[] {
  const parts = text.split(equals);
  return parts.slice(1).flatMap((part, index) => {
    const before = parts[index] ?? '';
    const meaning = index === parts.length - 2 ? part : part.replace(/[^\s,;|]+\s*$/, '');
    const symbol = /[^\s,;|]+\s*$/.exec(before)?.[0] ?? '';
    const turnedMeaning = index === 0 ? before : before.replace(/^\s*[^\s,;|]+[\s,;|]+/, '');
    const pair = pairOf(symbol, meaning) ?? turnedPairOf(/^[^\s,;|]+/.exec(part.trim())?.[0] ?? '', turnedMeaning);
    return pair === null ? [] : [pair];
  });
}

function segmentPairs(text: string): KeyPair[] {
  const segments = text.split(/[,;|•\n\t]| {2,}|\.(?= )/).map(cleanCell);
  return segments.flatMap((segment) => segmentPair(segment) ?? []);
}

function segmentPair(segment: string): [KeyPair] | null {
  const cuts = [/\s*[:–—]\s*/, /\s+-\s+|\s*-(?=\p{L}{3})/u, /\s*[()]\s*/, /\s+/];
  for (const cut of cuts) {
    const [left, right] = splitOnce(segment.replace(/^\(/, ''), cut);
    const pair = pairOf(left, right) ?? (cut.source === '\\s+' ? null : turnedPairOf(right, left));
    if (pair !== null && !/^[*†‡]/.test(pair[0])) return [pair];
  }
  return null;
}

function splitOnce(text: string, separator: RegExp): [string, string] {
  const match = separator.exec(text);
  if (match === null) return [text, ''];
  return [text.slice(0, match.index), text.slice(match.index + match[0].length)];
}

/** Only a space keeps the pairs apart, so a symbol must be a sign or capitals. */
function spacedPairs(text: string): KeyPair[] {
  const starts = [...text.matchAll(/(?<=^|\s)\(?(?:[^\sa-z\d()]|[A-Z]{1,3}|[A-Za-z]\/[A-Za-z])\)?(?=\s)/g)].map(({ index }) => index);
  return starts.flatMap((start, index) => {
    const [symbol, meaning] = splitOnce(text.slice(start, starts[index + 1]), /\s+/);
    const pair = pairOf(symbol, meaning);
    return pair === null ? [] : [pair];
  });
}
