import { statusWord } from '@quorate/domain';
import { Link } from '../ui/link.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import type { MarksViewProps } from './attendance-table.tsx';
import { shareUnder } from './lens.ts';
import { columnName } from './mark.ts';
import { markClass } from './mark-class.ts';
import { SeatName } from './seat-name.tsx';
import { ShareText } from './share-text.tsx';
import { sortRows } from './sort-rows.ts';
import { useMarks } from './use-marks-store.ts';

/** The same table as small squares, so that years fit on one screen. Shape tells the marks apart, not only tone. */
export function HeatMap({ store, lens, withPercentages }: MarksViewProps) {
  useMarks(store);
  const { columns, rows } = store.table;
  return (
    <table className="heat-map">
      <caption>
        <VisuallyHidden>Attendance as a map, lowest first</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">Agency</th>
          {columns.map((column) => (
            <th key={column.id} scope="col" title={columnName(column)}>
              <VisuallyHidden>{columnName(column)}</VisuallyHidden>
            </th>
          ))}
          <th scope="col" className="number">
            Share
          </th>
        </tr>
      </thead>
      <tbody>
        {sortRows(store, 'attended', lens).map((row) => {
          const seat = rows[row];
          if (!seat) return null;
          const name = <SeatName name={seat.seatName} shortName={seat.shortName} />;
          return (
            <tr key={seat.id}>
              <th scope="row">{seat.agencyId ? <Link to={`/agencies/${seat.agencyId}`}>{name}</Link> : name}</th>
              {columns.map((column, index) => (
                <td key={column.id} className="heat-cell" title={`${columnName(column)}: ${statusWord(store.table.status(row, index))}`}>
                  <span className={`heat-square ${markClass(store.table.status(row, index))}`} />
                  <VisuallyHidden>{statusWord(store.table.status(row, index))}</VisuallyHidden>
                </td>
              ))}
              <td className="number">
                <ShareText share={shareUnder(lens, store.totals.row(row).totals)} withPercentage={withPercentages} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
