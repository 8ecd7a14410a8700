import { Link } from '../ui/link.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { agencyShares } from './agency-shares.ts';
import type { MarksViewProps } from './attendance-table.tsx';
import { lenses, shareUnder } from './lens.ts';
import { ShareText } from './share-text.tsx';
import { useMarks } from './use-marks-store.ts';

/** Each agency over all the seats it owes: all three counts side by side. */
export function ByAgency({ store, withPercentages }: MarksViewProps) {
  useMarks(store);
  return (
    <table className="by-agency">
      <caption>
        <VisuallyHidden>Attendance by agency</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">Agency</th>
          {['Seats', ...lenses.map(({ label }) => label), 'Most missed in a row'].map((name) => (
            <th key={name} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {agencyShares(store).map(({ id, name, seats, totals, longestStreak }) => (
          <tr key={id ?? name}>
            <th scope="row">{id ? <Link to={`/agencies/${id}`}>{name}</Link> : name}</th>
            <td className="number">{seats}</td>
            {lenses.map(({ value }) => (
              <td key={value} className="number">
                <ShareText share={shareUnder(value, totals)} withPercentage={withPercentages} />
              </td>
            ))}
            <td className="number">{longestStreak}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
