import type { AttendanceStatus } from '@quorate/domain';
import type { MarkReading, Meaning } from './mark-reading.ts';
import type { PrintedKey } from './printed-key.ts';
import { doubtfulMarks, type MarksBeside, plainMarks, symbolKey } from './vocabulary.ts';

const crosses = new Set('✗ ✘ × ❌ ☒ ✖'.split(' '));
const leadsToPresent = new Set('1 / ● • ■ þ ü'.split(' '));

/**
 * What symbols mean in one table: as the person confirmed, else as the printed key says, else as everywhere, else the
 * best guess from the symbols beside them.
 */
export function tableMeaning(symbols: readonly string[], key: PrintedKey, confirmed?: ReadonlyMap<string, AttendanceStatus>): Meaning {
  const told = new Map([...(confirmed ?? [])].map(([symbol, status]) => [symbolKey(symbol), status]));
  const beside = marksBeside(symbols.map(symbolKey), key);
  return (symbol) => {
    const exact = confirmed?.get(symbol);
    const folded = symbolKey(symbol);
    const said = exact ?? told.get(folded) ?? key.get(folded);
    return said === undefined ? usual(folded, beside) : { status: said, isSure: true };
  };
}

function usual(key: string, beside: MarksBeside): MarkReading | null {
  const plain = plainMarks.get(key);
  // A table of nothing but crosses more likely crosses off who came.
  if (plain !== undefined) return { status: plain, isSure: beside.present || !crosses.has(key) };
  const guess = doubtfulMarks.get(key);
  return guess === undefined ? null : { status: guess(beside), isSure: false };
}

function marksBeside(keys: readonly string[], printed: PrintedKey): MarksBeside {
  const statusOf = (key: string) => printed.get(key) ?? plainMarks.get(key);
  const found = new Set(keys.map(statusOf));
  // "✓ (J Smith)" is a tick as well.
  const hasTick = keys.some((key) => statusOf(key.split(/[\s(]/, 1)[0] ?? '') === 'PRESENT');
  return {
    present: hasTick || keys.some((key) => leadsToPresent.has(key)),
    absent: found.has('ABSENT'),
    apologies: found.has('APOLOGIES'),
  };
}
