import { Button, type ButtonProps } from './button.tsx';
import { chartCsv } from './chart/chart-csv.ts';
import type { ChartData } from './chart/chart-data.ts';
import { saveFile } from './save-file.ts';

export interface CsvButtonProps extends Pick<ButtonProps, 'kind' | 'size' | 'label'> {
  data: ChartData;
  /** The file's name without its ending: "neglect-actions-2017-18". */
  fileName: string;
}

/** Gives the reader the numbers or the list they see as a CSV file. */
export function CsvButton({ data, fileName, ...look }: CsvButtonProps) {
  return (
    <Button {...look} onClick={() => saveFile(`${fileName}.csv`, 'text/csv', chartCsv(data))}>
      Download CSV
    </Button>
  );
}
