import { isFigure } from './figures.ts';
import { roleOf } from './role-words.ts';

const saysTotals =
  /^(?:attendance|present|apolog|absent|deput|average|overall|quor|members? (?:present|attending)|agencies (?:present|attending))/i;
const yesOrNo = /^(?:y|n|yes|no|✓|✗|✔|✘)$/i;

/** "Total", "Attendance %", "Number present", "Quorate?": figures about the meetings, not a member. */
export function isTotalsRow(label: string, cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (/^(?:is |was |meeting |the meeting )*quor(?:ate|um)/i.test(label))
    return filled.every((cell) => yesOrNo.test(cell) || isFigure(cell));
  const areFigures = filled.length > 0 && filled.every((cell) => isFigure(cell) || cell === '-' || cell === '–');
  if (label === '') return areFigures;
  if (/^(?:grand |sub[- ]?)?totals?:?$/i.test(label)) return areFigures || filled.length === 0;
  return areFigures && (roleOf(label) === 'TOTAL' || saysTotals.test(label));
}
