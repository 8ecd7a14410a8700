import type { Lens } from './lens.ts';
import { shareUnder } from './lens.ts';
import { MarkCell } from './mark-cell.tsx';
import { markWords } from './mark-words.ts';
import type { MarksStore } from './marks-store.ts';
import { MissedFlag } from './missed-flag.tsx';
import { SeatName } from './seat-name.tsx';
import { ShareText } from './share-text.tsx';

/** One seat: its marks, how many meetings it was at, and whether it keeps missing them. */
export function AttendanceTableRow({
  store,
  row,
  lens,
  withPercentages,
}: {
  store: MarksStore;
  row: number;
  lens: Lens;
  withPercentages: boolean;
}) {
  const seat = store.table.rows[row];
  if (!seat) return null;
  const summary = store.totals.row(row);
  return (
    <tr>
      <th scope="row">
        <SeatName name={seat.seatName} shortName={seat.shortName} />
        {!seat.countsTowardsCoverage && <span className="muted"> (not counted)</span>}
      </th>
      {store.table.columns.map((column, index) => (
        <MarkCell
          key={column.id}
          status={store.table.status(row, index)}
          extra={store.table.hasDetails(row, index) ? markWords(store.table.details(row, index)) : ''}
          isCancelled={column.state === 'CANCELLED'}
        />
      ))}
      <td className="number">
        <ShareText share={shareUnder(lens, summary.totals)} withPercentage={withPercentages} />
      </td>
      <td>
        <MissedFlag summary={summary} isPersistent={seat.isPersistentlyAbsent} />
      </td>
    </tr>
  );
}
