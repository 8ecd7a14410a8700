import { writeCsv } from '@quorate/tables';
import { type ChartData, isWritten } from './chart-data.ts';

/** The chart's numbers as a CSV file's text. */
export function chartCsv({ columns, rows }: ChartData): string {
  return writeCsv([columns, ...rows.map((row) => row.map((cell) => (isWritten(cell) ? cell.inFile : cell)))]);
}
