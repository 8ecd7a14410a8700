import type { AttendanceStatus } from '@quorate/domain';
import { readMark } from '../marks/read-mark.ts';
import { tableMeaning } from '../marks/table-meaning.ts';
import { symbolKey } from '../marks/vocabulary.ts';
import type { GridPasteCell } from './grid-paste.ts';

// Doubtful in a published table, but settled in the grid, where they are also keys or long-standing habits.
const settled = new Map<string, AttendanceStatus>([
  ['a', 'APOLOGIES'],
  ['x', 'ABSENT'],
  ['1', 'PRESENT'],
  ['0', 'ABSENT'],
  ...['-', '–', '—', '−'].map((dash): [string, AttendanceStatus] => [dash, 'NOT_EXPECTED']),
]);

/** What each pasted cell means in the grid. What is open to doubt is held for the person, never guessed. */
export function gridCells(rows: readonly (readonly string[])[]): GridPasteCell[][] {
  const symbols = rows.flat().filter((cell) => cell !== '');
  const saysYes = symbols.some((symbol) => /^y(?:es)?$/i.test(symbol));
  const meaning = tableMeaning(symbols, saysYes ? new Map([...settled, ['n', 'ABSENT']]) : settled);
  const known = new Map<string, AttendanceStatus | null>();
  return rows.map((row) => row.map((symbol) => ({ symbol, status: statusOf(symbol) })));

  function statusOf(symbol: string): AttendanceStatus | null {
    if (symbol === '') return 'NOT_RECORDED';
    const key = symbolKey(symbol);
    const before = known.get(key);
    if (before !== undefined) return before;
    const reading = readMark(symbol, meaning);
    const isCross = reading?.status === 'ABSENT' && symbol.length === 1;
    const status = reading !== null && (reading.isSure || isCross) ? reading.status : null;
    known.set(key, status);
    return status;
  }
}
