import { writeCsv } from '@quorate/tables';
import type { ChartData } from './chart-data.ts';

/** The chart's numbers as a CSV file's text. */
export function chartCsv({ columns, rows }: ChartData): string {
  return writeCsv([columns, ...rows]);
}
