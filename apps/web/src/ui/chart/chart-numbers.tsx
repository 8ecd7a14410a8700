import { Button } from '../button.tsx';
import { saveFile } from '../save-file.ts';
import { chartCsv } from './chart-csv.ts';
import type { ChartData } from './chart-data.ts';
import { chartFileName } from './chart-file-name.ts';
import { ChartTable } from './chart-table.tsx';
import './chart.css';

export interface ChartNumbersProps {
  /** Names the table and the file's button. */
  title: string;
  data: ChartData;
  /** What is in the file, for its name: "Neglect, actions 2017/18" is saved as neglect-actions-2017-18.csv. */
  fileName: string;
  /** What opens them. */
  summary?: string;
}

/** The numbers behind a picture, one press away: as a table, which print always shows, and as a CSV file. */
export function ChartNumbers({ title, data, fileName, summary = 'Show as table' }: ChartNumbersProps) {
  return (
    <details className="chart-numbers">
      <summary>{summary}</summary>
      <ChartTable caption={title} data={data} />
      <Button
        kind="plain"
        size="sm"
        onClick={() => saveFile(`${chartFileName(fileName)}.csv`, 'text/csv', chartCsv(data))}
        label={`Download CSV: ${title}`}
      >
        Download CSV
      </Button>
    </details>
  );
}
