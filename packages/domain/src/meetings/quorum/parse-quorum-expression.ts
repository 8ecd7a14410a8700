import { type RuleReader, ruleReader } from '../../rules/rule-reader.ts';
import type { Violation } from '../../violation.ts';
import { parseSeatSelector } from './parse-seat-selector.ts';
import type { QuorumExpression, SeatSelector } from './quorum-rule.ts';

const limits = { depth: 8, conditions: 100, parts: 50, seats: 1000, denominator: 1000, words: 200 };
const refused: QuorumExpression = { kind: 'ALL', of: [] };

interface Place {
  reader: RuleReader;
  path: string;
  depth: number;
  /** Conditions still allowed, shared by the whole rule. */
  left: { conditions: number };
}

/**
 * Reads a quorum rule from data that is checked, never trusted. Gives the rule, made new so that nothing unknown comes
 * with it, or every reason why it is not one. A rule is at most 8 levels deep and 100 conditions long.
 * Source: domain arithmetic; the longest rule of the Gloucestershire terms of reference is three levels deep.
 */
export function parseQuorumExpression(json: unknown): QuorumExpression | Violation[] {
  const reader = ruleReader('the quorum rule');
  const expression = parseCondition(json, { reader, path: '', depth: 1, left: { conditions: limits.conditions } });
  return reader.violations.length > 0 ? reader.violations : expression;
}

function parseCondition(json: unknown, place: Place): QuorumExpression {
  if (!isWithinLimits(place)) return refused;
  const data = place.reader.record(json, place.path);
  if (data === null) return refused;
  switch (data.kind) {
    case 'PRESENT':
      return { kind: 'PRESENT', ...parseSeats(data, place) };
    case 'COUNT':
      return { kind: 'COUNT', atLeast: parseAtLeast(data, place, limits.seats), ...parseSeats(data, place) };
    case 'SHARE':
      return { kind: 'SHARE', ...parseShare(data, place), ...parseSeats(data, place) };
    case 'ALL':
    case 'ANY':
      return { kind: data.kind, of: parseParts(data, place) };
    case 'AT_LEAST': {
      const of = parseParts(data, place);
      return { kind: 'AT_LEAST', atLeast: parseAtLeast(data, place, Math.max(1, of.length)), of };
    }
    default:
      place.reader.refuse(at(place, 'kind'), 'Choose PRESENT, COUNT, SHARE, ALL, ANY or AT_LEAST for {place}.');
      return refused;
  }
}

function isWithinLimits({ reader, path, depth, left }: Place): boolean {
  left.conditions -= 1;
  if (depth > limits.depth) reader.refuse(path, `Write {place} with ${limits.depth} levels or fewer.`, 'TOO_LARGE');
  if (left.conditions === -1) reader.refuse('', `Write {place} with ${limits.conditions} conditions or fewer.`, 'TOO_LARGE');
  return depth <= limits.depth && left.conditions >= 0;
}

function parseSeats(data: Record<string, unknown>, place: Place): { who: string; from: SeatSelector } {
  const who = place.reader.text(data.who, at(place, 'who'), limits.words);
  return { who, from: parseSeatSelector(place.reader, data.from, at(place, 'from')) };
}

// A share above the whole could never be met.
function parseShare(data: Record<string, unknown>, place: Place): { numerator: number; denominator: number } {
  const denominator = place.reader.wholeNumber(data.denominator, at(place, 'denominator'), limits.denominator);
  return { numerator: place.reader.wholeNumber(data.numerator, at(place, 'numerator'), denominator), denominator };
}

function parseAtLeast(data: Record<string, unknown>, place: Place, most: number): number {
  return place.reader.wholeNumber(data.atLeast, at(place, 'atLeast'), most);
}

function parseParts(data: Record<string, unknown>, place: Place): QuorumExpression[] {
  const parts = place.reader.list(data.of, at(place, 'of'), limits.parts);
  return parts.map((part, index) => parseCondition(part, { ...place, path: `${at(place, 'of')}[${index}]`, depth: place.depth + 1 }));
}

function at({ path }: Place, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
