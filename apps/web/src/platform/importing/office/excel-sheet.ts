import { type CellRange, cellPlace, cellRange } from './cell-reference.ts';
import { type Book, readCell, type SheetCell } from './excel-cell.ts';
import { cellHtml } from './markup.ts';
import { MergedCells } from './merged-cells.ts';
import { child, childrenOf } from './xml.ts';

/** As much of a table as its readers take. A cell in the last row of a sheet does not make a million rows. */
export const mostCells = { rows: 1_000, columns: 400 };

interface ReadCells {
  rows: Map<number, Map<number, SheetCell>>;
  /** From the first column with text and the first row to the last ones with text; null where there is no text. */
  used: CellRange | null;
  /** Whether there was text beyond what is taken. */
  isCut: boolean;
}

/** The used cells of a sheet as one table; empty where there are none. Its rows keep the numbers that Excel shows. */
export function sheetTable(sheet: Element, book: Book, hasMoreRows: boolean): string {
  const { rows, used, isCut } = readCells(child(sheet, 'sheetData'), book, hasMoreRows);
  if (used === null) return '';
  const ranges = childrenOf(child(sheet, 'mergeCells'), 'mergeCell').map((cell) => cellRange(cell.getAttribute('ref') ?? ''));
  const merged = new MergedCells(
    ranges.filter((range) => range !== null),
    used,
  );
  const written = Array.from({ length: used.to.row }, (_, index) => rowHtml(rows.get(index + 1), index + 1, used, merged));
  // One row more than the readers take, and they say that the table was too large.
  const beyond = isCut ? '<tr></tr>'.repeat(mostCells.rows + 1 - used.to.row) : '';
  return `<table>${written.join('')}${beyond}</table>`;
}

function readCells(data: Element | null, book: Book, isCut: boolean): ReadCells {
  const read: ReadCells = { rows: new Map(), used: null, isCut };
  let row = 0;
  for (const element of childrenOf(data, 'row')) {
    row = Number(element.getAttribute('r') ?? row + 1);
    if (read.isCut && row > mostCells.rows) break;
    let column = 0;
    for (const cell of childrenOf(element, 'c')) {
      column = cellPlace(cell.getAttribute('r') ?? '')?.column ?? column + 1;
      take(read, row, column, readCell(cell, book));
    }
  }
  return read;
}

function take(read: ReadCells, row: number, column: number, cell: SheetCell): void {
  const isText = cell.html.trim() !== '';
  if (row > mostCells.rows || column > mostCells.columns) {
    read.isCut ||= isText;
    return;
  }
  if (!read.rows.has(row)) read.rows.set(row, new Map());
  read.rows.get(row)?.set(column, cell);
  if (isText) read.used = widened(read.used ?? { from: { row: 1, column }, to: { row, column } }, row, column);
}

const widened = ({ from, to }: CellRange, row: number, column: number): CellRange => ({
  from: { row: from.row, column: Math.min(from.column, column) },
  to: { row: Math.max(to.row, row), column: Math.max(to.column, column) },
});

function rowHtml(cells: ReadonlyMap<number, SheetCell> | undefined, row: number, used: CellRange, merged: MergedCells): string {
  const written: string[] = [];
  let blanks = 0;
  const writeBlanks = () => {
    if (blanks > 0) written.push(cellHtml({ html: '', columns: blanks }));
    blanks = 0;
  };
  for (let column = used.from.column; column <= used.to.column; column += 1) {
    const cell = cells?.get(column);
    const span = merged.spanAt(row, column);
    if (merged.isCovered(row, column)) writeBlanks();
    else if (span === undefined && !cell?.html && !cell?.colour) blanks += 1;
    else {
      writeBlanks();
      written.push(cellHtml({ html: cell?.html ?? '', colour: cell?.colour ?? null, ...span }));
    }
  }
  writeBlanks();
  return `<tr>${written.join('')}</tr>`;
}
