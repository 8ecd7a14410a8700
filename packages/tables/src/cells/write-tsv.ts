import { guardFormula } from './formula-guard.ts';

/** Tab-separated text for the clipboard, quoted as Excel quotes it and safe to paste into a spreadsheet. */
export function writeTsv(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => row.map(writeCell).join('\t')).join('\n');
}

function writeCell(cell: string): string {
  const guarded = guardFormula(cell);
  return /["\t\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
