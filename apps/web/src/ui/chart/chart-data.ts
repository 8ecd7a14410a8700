/** The numbers of one chart. The picture, the table under it and the file are all drawn from these. */
export interface ChartData {
  columns: readonly string[];
  /** The first cell names the row. Null shows as a dash and is empty in the file. */
  rows: readonly (readonly [string, ...(string | number | null)[]])[];
}
