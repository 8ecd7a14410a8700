/** A cell, or the corners of a range: rows and columns from 1. */
export interface CellPlace {
  row: number;
  column: number;
}

export interface CellRange {
  from: CellPlace;
  to: CellPlace;
}

/** "AB12"; null where it names no cell. */
export function cellPlace(reference: string): CellPlace | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (found === null) return null;
  const [, letters = '', row] = found;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return Number(row) > 0 ? { row: Number(row), column } : null;
}

/** "A1:C3" */
export function cellRange(reference: string): CellRange | null {
  const [from = null, to = null] = reference.split(':').map(cellPlace);
  return from === null || to === null || to.row < from.row || to.column < from.column ? null : { from, to };
}
