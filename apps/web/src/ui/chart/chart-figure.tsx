import type { ReactNode } from 'react';
import { Button } from '../button.tsx';
import { saveFile } from '../save-file.ts';
import { chartCsv } from './chart-csv.ts';
import type { ChartData } from './chart-data.ts';
import { ChartTable } from './chart-table.tsx';
import './chart.css';

export interface ChartFigureProps {
  /** What the chart says, in ten words or fewer: "8 of 17 actions are done". */
  title: string;
  data: ChartData;
  /** The file's name without its ending: "neglect-actions-2017-18". */
  fileName: string;
  /** The picture. It is hidden from screen readers, which get the title and the table. */
  children: ReactNode;
}

/** A picture of numbers, with the numbers themselves under it: as a table, which print always shows, and as a CSV file. */
export function ChartFigure({ title, data, fileName, children }: ChartFigureProps) {
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      <div className="chart-picture" role="img" aria-label={title}>
        {children}
      </div>
      <details className="chart-numbers">
        <summary>Show as table</summary>
        <ChartTable caption={title} data={data} />
        <Button
          kind="plain"
          size="sm"
          onClick={() => saveFile(`${fileName}.csv`, 'text/csv', chartCsv(data))}
          label={`Download CSV: ${title}`}
        >
          Download CSV
        </Button>
      </details>
    </figure>
  );
}
