import { Table } from '../table.tsx';
import { type ChartCell, type ChartData, isWritten } from './chart-data.ts';

/** The chart's numbers as a table. */
export function ChartTable({ caption, data: { columns, rows } }: { caption: string; data: ChartData }) {
  return (
    <Table caption={caption} className="narrow">
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th key={column} scope="col" className={isNumeric(rows, index) ? 'number' : undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]} className={isNumeric(rows, index + 1) ? 'number' : undefined}>
                {isWritten(cell) ? cell.shown : (cell ?? '–')}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const isNumeric = (rows: ChartData['rows'], index: number): boolean => rows.some((row) => isNumber(row[index]));
const isNumber = (cell: ChartCell | undefined): boolean => typeof cell === 'number' || isWritten(cell);
