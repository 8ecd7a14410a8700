import { isBlank, type Line, textOf } from '../cells/line.ts';

const pageNumber = /^(?:page \d+(?: of \d+)?|\d+ ?\| ?page|-? ?\d{1,4} ?-?|\d+ of \d+)$/i;
const ruler = /^[:\-=_+*~─━═┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬╪╞╡|]{2,}$/;
const namesSection =
  /^(?:(?:strategic|business plan|key|board|sub|development|cross[- ]cutting) )*(?:priorit(?:y|ies)|objectives?|themes?|strands?|aims?|goals?|outcomes?|work ?streams?|areas?|sections?|parts?|domains?|standards?|recommendations?|ambitions?|enablers?|phases?|years?|chapters?|finding|principle|theme|sub-?group|challenge|development area|improvement area|tier)\b/i;

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

/** "Priority 1: Neglect", "Objective 2": words that head a part of a plan. */
export function namesPlanSection(text: string): boolean {
  return text.length <= 300 && namesSection.test(text.replace(/^[^\p{L}\d]+/u, ''));
}

export function isContinued(text: string): boolean {
  return /\bcont(?:inue[ds]|'?d|\.)?(?:\)|$)/i.test(text);
}
