import type { ReactNode } from 'react';
import type { ChartData } from './chart-data.ts';
import { ChartNumbers } from './chart-numbers.tsx';
import './chart.css';

export interface ChartFigureProps {
  /** What the chart says, in ten words or fewer: "8 of 17 actions are done". */
  title: string;
  data: ChartData;
  /** What is in the file, for its name: "Neglect, actions 2017/18" is saved as neglect-actions-2017-18.csv. */
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
      <ChartNumbers title={title} data={data} fileName={fileName} />
    </figure>
  );
}
