import { guardFormula } from './formula-guard.ts';

/** A CSV file's text, safe to open in a spreadsheet. A number stays a number, and a null is an empty cell. */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  // The mark at the front tells Excel that the file is UTF-8.
  return `\uFEFF${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

function writeCell(cell: string | number | null): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const guarded = guardFormula(cell);
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
