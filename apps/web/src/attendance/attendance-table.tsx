import { useState } from 'react';
import { SortHead } from '../ui/sort-head.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { AttendanceTableFoot } from './attendance-table-foot.tsx';
import { AttendanceTableRow } from './attendance-table-row.tsx';
import { type Lens, lensOf } from './lens.ts';
import { columnName } from './mark.ts';
import type { MarksStore } from './marks-store.ts';
import { MeetingHead } from './meeting-head.tsx';
import { type RowOrder, sortRows } from './sort-rows.ts';
import { useMarks } from './use-marks-store.ts';

export interface MarksViewProps {
  store: MarksStore;
  lens: Lens;
  withPercentages: boolean;
}

/** More cells than a page can show at once without a wait. */
const mostCells = 6_000;

/** The table as the board would print it: seats by meetings, with totals and quorum. */
export function AttendanceTable({ store, lens, withPercentages }: MarksViewProps) {
  useMarks(store);
  const [order, setOrder] = useState<RowOrder>('roll');
  const [showsAll, setShowsAll] = useState(false);
  const { columns, rows } = store.table;
  const sorted = sortRows(store, order, lens);
  const shown = showsAll ? sorted : sorted.slice(0, Math.max(30, Math.floor(mostCells / columns.length)));
  const toggle = (next: RowOrder) => setOrder(order === next ? 'roll' : next);
  return (
    <>
      <table className="marks-table">
        <caption>
          <VisuallyHidden>Attendance by seat and meeting</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <SortHead name="Agency" isSorted={order === 'name'} direction="ascending" onSort={() => toggle('name')} />
            {columns.map((column) => (
              <MeetingHead key={column.id} column={column} />
            ))}
            <SortHead
              name={lensOf(lens).heading}
              isNumber
              isSorted={order === 'attended'}
              direction="ascending"
              onSort={() => toggle('attended')}
            />
            <th scope="col">Missed</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <AttendanceTableRow key={rows[row]?.id} store={store} row={row} lens={lens} withPercentages={withPercentages} />
          ))}
        </tbody>
        <AttendanceTableFoot store={store} lens={lens} withPercentages={withPercentages} />
      </table>
      {shown.length < rows.length && (
        <p className="no-print">
          <button type="button" className="link-like" onClick={() => setShowsAll(true)}>
            Show all {rows.length} rows and {columns.length} meetings up to{' '}
            {columnName(columns.at(-1) ?? { date: '2000-01-01', dateKnownTo: 'DAY' })}
          </button>
        </p>
      )}
    </>
  );
}
