import type { AttendanceStatus } from '@quorate/domain';
import { usualMeaning } from './is-mark.ts';
import { readPhrase } from './read-phrase.ts';

export type KeyPair = readonly [symbol: string, status: AttendanceStatus];

/** One symbol and its meaning in words, or null when they are not that. A blank cell never gets a meaning. */
export function pairOf(symbol: string, meaning: string): KeyPair | null {
  const sign = symbol.trim().replace(/^["'“‘([]+|["'”’)\]]+$/g, '');
  if (!isSign(sign) || !/\p{L}{2}/u.test(meaning)) return null;
  const status = readPhrase(meaning)?.status ?? null;
  return status === null ? null : [sign, status];
}

/** "Present = P": only a short sign can stand after its meaning. */
export function turnedPairOf(symbol: string, meaning: string): KeyPair | null {
  return symbol.replace(/[\s)\].]+$/, '').length <= 3 ? pairOf(symbol.replace(/\.$/, ''), meaning) : null;
}

function isSign(sign: string): boolean {
  if (sign === '' || /\s|%|\d{2}/.test(sign) || /^(?:none|the|in|of|at|for|and|note|key)$/i.test(sign)) return false;
  return sign.length <= 4 || (sign.length <= 5 && usualMeaning(sign) !== null);
}
