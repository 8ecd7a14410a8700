import { isBlank, type Line, textOf } from '../cells/line.ts';
import { isDateHeading } from '../dates/is-date-heading.ts';
import { readDate } from '../dates/read-date.ts';
import { isMark, isSymbol } from '../marks/is-mark.ts';
import { isFigure, isWholeNumberRun } from './figures.ts';
import { roleOf } from './role-words.ts';

/** LONE: one cell only, so a title, a note, a heading inside the table or half a row. */
export type LineKind = 'BLANK' | 'RULE' | 'PAGE' | 'LONE' | 'HEAD' | 'ROW';

const pageNumber = /^(?:page \d+(?: of \d+)?|\d+ ?\| ?page|-? ?\d{1,4} ?-?|\d+ ?of ?\d+)$/i;
const plainHeading =
  /^(?:dates?|meetings?|meeting dates?|dates? of meetings?|names?|members?|attendees|attendance|agency|agencies|organi[sz]ation|partner)$/i;
const plainMeeting = /^(?:dates?|meeting dates?|dates? of meetings?)$/i;
const plainPerson = /^(?:governors?|trustees?|directors?|councillors?)$/i;

export function kindOf(line: Line): LineKind {
  if (isBlank(line)) return 'BLANK';
  const cells = line.cells.filter((cell) => cell !== '');
  if (cells.every((cell) => /^[:\-=_+*~─━═┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬╪╞╡]{3,}$/.test(cell))) return 'RULE';
  if (isPageFooter(line)) return 'PAGE';
  if (cells.length === 1 || isOneCellSpread(line)) return loneKind(line, cells[0] ?? '');
  return isHeading(line) ? 'HEAD' : 'ROW';
}

/** A mark alone may have spilled over from the row above; "Resigned 12/12/17" under a table is a note. */
function loneKind(line: Line, cell: string): LineKind {
  if (isMark(cell) && (line.ruled || isSymbol(cell))) return 'ROW';
  return pageNumber.test(textOf(line)) ? 'PAGE' : 'LONE';
}

/** A cell merged across the whole table comes out as the same words in every column. */
export function isOneCellSpread({ cells, ruled }: Line): boolean {
  return ruled && cells.length > 1 && !isMark(cells[0] ?? '') && cells.every((cell) => cell === cells[0]);
}

/** "Annual report 2017/18                    27": words on the left, a page number far to the right. */
function isPageFooter({ cells, starts }: Line): boolean {
  const [words = '', page = ''] = cells;
  const gap = (starts?.[1] ?? 0) - (starts?.[0] ?? 0) - words.length;
  return cells.length === 2 && gap > 3 && words.length > 9 && /^\d{1,4}$/.test(page) && Number(page) > 1;
}

function isHeading(line: Line): boolean {
  const [first = '', ...rest] = line.cells;
  const others = rest.filter((cell) => cell !== '');
  const dates = count(others, isDateHeading);
  const marks = count(others, isMark);
  const signs = count(others, (cell) => isMark(cell) && (roleOf(cell) ?? 'NUMBER') === 'NUMBER');
  const texts = count(others, (cell) => !isMark(cell) && !isDateHeading(cell) && !isFigure(cell));
  const numbers = others.filter((cell) => /^\d+$/.test(cell));
  if (isWholeNumberRun(numbers) && signs <= count(numbers, isMark) && numbers.length + texts === others.length) return true;
  const isPlain = plainHeading.test(first) || plainPerson.test(first);
  if (dates > 0 && signs === 0) return isPlain || first === '' || dates > marks;
  if (dates > 0) return (isPlain && dates > 1) || (first === '' && dates > signs);
  if (marks === 0) return texts > 0 || ((isPlain || first === '') && others.every((cell) => readDate(cell)?.isWeak === true));
  return plainMeeting.test(first) ? texts > 0 : isPlain && texts >= marks;
}

function count(cells: readonly string[], holds: (cell: string) => boolean): number {
  return cells.filter(holds).length;
}
