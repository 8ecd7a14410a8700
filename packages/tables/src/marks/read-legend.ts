import type { AttendanceStatus } from '@quorate/domain';
import type { Meaning } from './mark-reading.ts';
import { readMark } from './read-mark.ts';
import { symbolKey } from './vocabulary.ts';

export interface LegendEntry {
  symbol: string;
  status: AttendanceStatus;
  count: number;
  needsConfirming: boolean;
}

export interface ReadLegend {
  entries: LegendEntry[];
  statusOf(cell: string): AttendanceStatus;
}

/** Every different symbol of a table with what it was taken to mean and how often it stands there. */
export function readLegend(cells: readonly string[], meaning: Meaning): ReadLegend {
  const entries = new Map<string, LegendEntry>();
  for (const cell of cells) {
    if (cell === '') continue;
    const key = symbolKey(cell);
    const entry = entries.get(key) ?? newEntry(cell, meaning);
    entry.count += 1;
    entries.set(key, entry);
  }
  return {
    entries: [...entries.values()],
    // A blank is never an absence: nobody wrote anything there.
    statusOf: (cell) => entries.get(symbolKey(cell))?.status ?? 'NOT_RECORDED',
  };
}

function newEntry(symbol: string, meaning: Meaning): LegendEntry {
  const reading = readMark(symbol, meaning);
  if (reading === null) return { symbol, status: 'NOT_RECORDED', count: 0, needsConfirming: true };
  return { symbol, status: reading.status, count: 0, needsConfirming: !reading.isSure };
}
