/**
 * What counts as a value in the kind of table being read (a mark or a date; for another kind, an amount). The cutting
 * of text into cells needs to know no more than this about what the table is for.
 */
export interface CellValues {
  isValue(cell: string): boolean;
  /** Cuts a cell that holds nothing but several values; any other cell comes back whole. */
  cutCell(cell: string): string[];
  /** Cuts a line into a label and the values after it; a line without values comes back whole. */
  cutLine(line: string): string[];
}
