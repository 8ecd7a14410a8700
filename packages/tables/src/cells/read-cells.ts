import { type PastedTable, pasteLimit } from '../pasted-table.ts';
import { cleanLines, cleanText } from './clean-text.ts';
import { csvLines } from './csv-cells.ts';
import { htmlSheet } from './html-sheet.ts';
import { isBlank, type Line } from './line.ts';

const tooLong = 'The paste is longer than 1,000,000 characters. Copy only the cells you need and paste again.';
const empty = 'The paste is empty. Copy some cells or some text and paste again.';

/**
 * The cells of a paste, whatever stands in them. A table in the HTML tells best where cells end; the text beside it keeps
 * the lines inside them. `refusal` says why there are none.
 */
export function readCells(paste: PastedTable): { cells: string[][]; refusal: string | null } {
  if (Math.max(paste.text?.length ?? 0, paste.html?.length ?? 0) > pasteLimit) return { cells: [], refusal: tooLong };
  const fromText = filled(csvLines(cleanText(paste.text ?? ''), '\t', cleanLines));
  const fromHtml = paste.html ? filled(htmlSheet(paste.html).lines.filter((line) => line.ruled)) : [];
  const cells = fromHtml.length === 0 || isSameShape(fromText, fromHtml) ? fromText : fromHtml;
  return { cells, refusal: cells.length > 0 ? null : empty };
}

/** A spreadsheet ends what it copies with an empty line. Blank lines between others keep their place. */
function filled(lines: readonly Line[]): string[][] {
  return lines.slice(0, lines.findLastIndex((line) => !isBlank(line)) + 1).map(({ cells }) => cells);
}

function isSameShape(one: readonly string[][], other: readonly string[][]): boolean {
  return one.length === other.length && one.every((row, index) => row.length === other[index]?.length);
}
