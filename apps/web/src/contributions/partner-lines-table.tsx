import { writeCsv } from '@quorate/tables';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { saveFile } from '../ui/save-file.ts';
import { SortHead } from '../ui/sort-head.tsx';
import { Table } from '../ui/table.tsx';
import { PartnerCell } from './partner-cell.tsx';
import { type Direction, type PartnerColumn, partnerColumns, partnerRows, sortLines } from './partner-lines-columns.ts';
import './partner.css';

const PartnerLinesTableLine = graphql(`
  fragment PartnerLinesTable_Line on PartnerLine {
    id
    agency { id name shortName }
    seats
    attendance { expected covered }
    isMoneyShown
    isInvented
    agreed
    received
    share
    inKindValue
    lateActions
  }
`);

/** One line for each partner, in the order that the reader asks for, to read, to print and as a file. */
export function PartnerLinesTable({ lines: refs }: { lines: readonly FragmentType<typeof PartnerLinesTableLine>[] }) {
  const { board, year, link } = useBoardAndYear();
  const columns = partnerColumns(board.showsPercentages);
  const [order, setOrder] = useState<{ name: string; direction: Direction }>({ name: columns[0].name, direction: 'ascending' });
  const sortedBy = columns.find(({ name }) => name === order.name) ?? columns[0];
  const lines = sortLines(readFragment(PartnerLinesTableLine, refs), sortedBy, order.direction);
  const numbers = columns.slice(1);

  const sort = ({ name, startsWith }: PartnerColumn) =>
    setOrder({ name, direction: order.name === name ? opposite[order.direction] : startsWith });
  const download = () => saveFile(`partners-${year}.csv`, 'text/csv', writeCsv(partnerRows(lines, columns)));

  return (
    <>
      <div className="row no-print">
        <Button onClick={() => window.print()}>Print</Button>
        <Button onClick={download}>Download CSV</Button>
      </div>
      <Table caption="Partners side by side" className="partner-lines" stickyFirstColumn>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortHead
                key={column.name}
                name={column.name}
                isNumber={column.isNumber}
                isSorted={column === sortedBy}
                direction={order.direction}
                onSort={() => sort(column)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                <Link to={link(`/contributions/${line.agency.id}`)}>
                  <span className="on-wide">{line.agency.name}</span>
                  <span className="on-narrow">{line.agency.shortName}</span>
                </Link>
              </th>
              {numbers.map((column) => (
                <td key={column.name} className="number">
                  <PartnerCell words={column.shown(line)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}

const opposite = { ascending: 'descending', descending: 'ascending' } as const;
