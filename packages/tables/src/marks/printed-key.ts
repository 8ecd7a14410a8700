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
  return segments.flatMap((segment) => {
    const pair = joinedPairs(segment) ?? segmentPair(segment) ?? [];
    // "✓ Attended A Apologies D Deputy": one sign before another's meaning.
    const spaced = pair.length === 1 ? spacedPairs(segment) : [];
    return spaced.length > 1 && spaced[0]?.[0] === pair[0]?.[0] ? spaced : pair;
  });
}

/** "P – Present A – Apologies S – Substitute": nothing but the next sign ends a meaning. Null for a single pair. */
function joinedPairs(segment: string): KeyPair[] | null {
  const starts = [...segment.matchAll(/(?<=^|\s)[^\s\p{Ll}]{1,3} ?[:–—-] ?(?=\p{L}{3})/gu)];
  if (starts.length < 2) return null;
  return starts.flatMap(({ 0: start, index }, at) => {
    const meaning = segment.slice(index + start.length, starts[at + 1]?.index).split(/ [–—-] /, 1)[0] ?? '';
    const pair = pairOf(start.replace(/ ?[:–—-] ?$/, ''), meaning);
    return pair === null ? [] : [pair];
  });
}

const cuts = [/\s*[:–—]\s*/, /\s+-\s+|\s*-(?=\p{L}{3})/u];

function segmentPair(segment: string): [KeyPair] | null {
  const pair = bracketPair(segment) ?? cutPair(segment) ?? pairOf(...splitOnce(segment, /\s+/));
  return pair === null || /^[*†‡]/.test(pair[0]) ? null : [pair];
}

function cutPair(segment: string): KeyPair | null {
  for (const cut of cuts) {
    const [left, right] = splitOnce(segment, cut);
    const pair = pairOf(left, right) ?? turnedPairOf(right, left);
    if (pair !== null) return pair;
  }
  return null;
}

/** "(A) Apologies", "Apologies (A)". The other way about, "P (late)", is a mark and not a key. */
function bracketPair(segment: string): KeyPair | null {
  const before = /^\(([^()]{1,5})\)\s*(.+)$/.exec(segment);
  if (before !== null) return pairOf(before[1] ?? '', before[2] ?? '');
  const after = /^([^()]+)\(([^()]{1,5})\)$/.exec(segment);
  return after === null ? null : turnedPairOf(after[2] ?? '', after[1] ?? '');
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
    const pair = pairOf(...splitOnce(text.slice(start, starts[index + 1]), /\s+/));
    return pair === null ? [] : [pair];
  });
}
