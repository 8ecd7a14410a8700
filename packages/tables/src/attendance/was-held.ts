import type { AttendanceStatus } from '@quorate/domain';
import { isTemplateDate } from '../dates/template-date.ts';
import { isCalledOff } from './is-called-off.ts';

/** true: somebody has a mark. false: a template column, or called off. null: a heading and nothing under it. */
export function wasHeld(label: string, cells: readonly string[], marks: readonly AttendanceStatus[]): boolean | null {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length > 0 && filled.every(isCalledOff)) return false;
  if (filled.length === 0) return isTemplateDate(label) || isCalledOff(label) ? false : null;
  return marks.some((mark, index) => cells[index] !== '' && mark !== 'NOT_EXPECTED') ? true : null;
}
