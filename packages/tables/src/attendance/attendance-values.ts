import type { CellValues } from '../cells/cell-values.ts';
import { cutDates } from '../dates/cut-dates.ts';
import { isDateHeading } from '../dates/is-date-heading.ts';
import { isMark } from '../marks/is-mark.ts';
import { isFigure, isWholeNumberRun } from './figures.ts';
import { splitRoleWords } from './role-words.ts';

/** The values of an attendance table: marks in its body, dates in its heading. */
export const attendanceValues: CellValues = {
  isValue: (cell) => isMark(cell) || isDateHeading(cell),
  cutCell,
  cutLine,
};

function cutCell(cell: string): string[] {
  const words = cell.split(' ');
  if (words.length < 2 || isMark(cell)) return [cell];
  if (words.every(isLoneMark) || words.every((word) => /^(?:19|20)\d{2}$/.test(word)) || isWholeNumberRun(words)) return words;
  const dates = cutDates(cell);
  return dates !== null && dates.before === '' && dates.after === '' ? dates.dates : [cell];
}

function cutLine(line: string): string[] {
  const dates = cutDates(line);
  if (dates !== null) return [...splitRoleWords(dates.before), ...dates.dates, ...splitRoleWords(dates.after)];
  const whole = cutCell(line);
  return whole.length > 1 ? whole : cutMarks(line);
}

/** "Staffordshire Police ✓ ✓ ✗ 2/3": a label, marks, and perhaps a total. */
function cutMarks(line: string): string[] {
  const words = line.split(' ');
  let end = words.length;
  while (end > 0 && isFigure(words[end - 1] ?? '') && !isMark(words[end - 1] ?? '')) end -= 1;
  let start = end;
  while (start > 0 && isLoneMark(words[start - 1] ?? '')) start -= 1;
  if (start === end && words.length - end > 1) return [words.slice(0, end).join(' '), ...words.slice(end)].filter((cell) => cell !== '');
  if (end - start < 2 && !(end - start === 1 && /^[^\p{L}\d-]$/u.test(words[start] ?? ''))) return [line];
  const label = words.slice(0, start).join(' ');
  return [...(label === '' ? [] : [label]), ...words.slice(start)];
}

/** A mark in one word that is not also an ordinary small word ("a", "no", "sent") or a sign between cells. */
export function isLoneMark(word: string): boolean {
  return isMark(word) && word !== '/' && (!/^[a-z]{2,}$|^a$/.test(word) || /^(?:n\/a|na|dna)$/.test(word));
}
