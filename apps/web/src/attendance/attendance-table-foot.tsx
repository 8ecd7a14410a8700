import type { Tally } from '@quorate/domain';
import type { Lens } from './lens.ts';
import { shareUnder } from './lens.ts';
import type { MarksStore } from './marks-store.ts';
import { QuorumMark } from './quorum-mark.tsx';
import { ShareText } from './share-text.tsx';

const counts: { name: string; show: (tally: Tally) => string | number }[] = [
  { name: 'Present (of which deputies)', show: ({ covered, deputies }) => `${covered} (${deputies})` },
  { name: 'Apologies', show: ({ apologies }) => apologies },
  { name: 'Absent, no apologies', show: ({ absent }) => absent },
];

/** The totals of each meeting and whether it had a quorum. */
export function AttendanceTableFoot({ store, lens, withPercentages }: { store: MarksStore; lens: Lens; withPercentages: boolean }) {
  const summaries = store.table.columns.map((_, column) => store.totals.column(column));
  const all = store.totals.all();
  const unrecorded = summaries.some(({ totals }) => totals.notRecorded > 0);
  const rows = unrecorded ? [...counts, { name: 'Not recorded', show: ({ notRecorded }: Tally) => notRecorded }] : counts;
  return (
    <tfoot>
      {rows.map(({ name, show }, index) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {summaries.map(({ totals }, column) => (
            <td key={store.table.columns[column]?.id} className="total">
              {show(totals)}
            </td>
          ))}
          <td className="number">
            {index === 0 ? <ShareText share={shareUnder(lens, all)} withPercentage={withPercentages} /> : show(all)}
          </td>
          <td />
        </tr>
      ))}
      <tr>
        <th scope="row">Quorum</th>
        {summaries.map(({ quorum }, column) => (
          <td key={store.table.columns[column]?.id} className="total" title={quorum.sentence}>
            <QuorumMark quorum={quorum} />
          </td>
        ))}
        <td />
        <td />
      </tr>
    </tfoot>
  );
}
