/** A number that reads otherwise on the page than in the file: "£1,234.50" and "1234.50". */
export interface WrittenNumber {
  shown: string;
  inFile: string;
}

export type ChartCell = string | number | WrittenNumber | null;

/** The numbers of one chart. The picture, the table under it and the file are all drawn from these. */
export interface ChartData {
  columns: readonly string[];
  /** The first cell names the row. Null shows as a dash and is empty in the file. */
  rows: readonly (readonly [string, ...ChartCell[]])[];
}

export const isWritten = (cell: ChartCell | undefined): cell is WrittenNumber => typeof cell === 'object' && cell !== null;
