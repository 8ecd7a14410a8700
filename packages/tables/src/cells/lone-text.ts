import { isBlank, type Line, textOf } from './line.ts';

const pageNumber = /^(?:page \d+(?: of \d+)?|\d+ ?\| ?page|-? ?\d{1,4} ?-?|\d+ of \d+)$/i;
const ruler = /^[:\-=_+*~─━═┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬╪╞╡|]{2,}$/;

/** Dashes under a heading, page numbers, empty lines: nothing that is read. */
export function isDressing(line: Line): boolean {
  if (isBlank(line)) return true;
  const filled = line.cells.filter((cell) => cell !== '');
  return filled.every((cell) => ruler.test(cell)) || (!line.ruled && pageNumber.test(textOf(line)));
}

/** A line of one text: a heading inside the table, a title, a note. A cell merged across a table comes out in every column. */
export function loneText(line: Line): string | null {
  const filled = line.cells.filter((cell) => cell !== '');
  const [first] = filled;
  if (first === undefined) return null;
  const isSpread = filled.length > 1 && filled.every((cell) => cell === first) && filled.length === line.cells.length;
  return filled.length === 1 || isSpread ? first : null;
}
