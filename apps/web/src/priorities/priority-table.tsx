import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { InventedNote } from '../ratings/invented-note.tsx';
import { ProgressBar, progressTitle } from '../ratings/progress-bar.tsx';
import { RatingChip } from '../ratings/rating-chip.tsx';
import { RatingStrip } from '../ratings/rating-strip.tsx';
import { Link } from '../ui/link.tsx';
import { Table } from '../ui/table.tsx';
import { writeYears } from './priority-years.ts';
import './priorities.css';

const PriorityTablePriority = graphql(`
  fragment PriorityTable_Priority on Priority {
    id
    name
    fromYear
    toYear
    isInvented
    leadGroup { id name shortName }
    rating { rating }
    strip(year: $year) { ...RatingStrip_Period }
    progress { complete total ...ProgressBar_Progress }
    plans { id }
  }
`);

export function PriorityTable({ priorities }: { priorities: readonly FragmentType<typeof PriorityTablePriority>[] }) {
  const { board, link } = useBoardAndYear();
  return (
    <Table caption="Priorities in the board's order" stickyFirstColumn className="priority-table">
      <thead>
        <tr>
          <th scope="col">Priority</th>
          <th scope="col">Rating today</th>
          <th scope="col">Quarters</th>
          <th scope="col">Progress</th>
          <th scope="col">Lead group</th>
          <th scope="col">Years</th>
          <th scope="col" className="number">
            Plans
          </th>
        </tr>
      </thead>
      <tbody>
        {readFragment(PriorityTablePriority, priorities).map((priority) => (
          <tr key={priority.id}>
            <th scope="row">
              <Link to={link(`/priorities/${priority.id}`)}>{priority.name}</Link>
              {priority.isInvented && (
                <div>
                  <InventedNote />
                </div>
              )}
            </th>
            <td>
              <RatingChip rating={priority.rating.rating} />
            </td>
            <td>
              <RatingStrip periods={priority.strip} />
            </td>
            <td className="wide-cell">
              {priority.progress.total > 0 && <ProgressBar progress={priority.progress} />}
              {progressTitle(priority.progress)}
            </td>
            <td>
              {priority.leadGroup ? (
                <Link to={`/groups/${priority.leadGroup.id}`}>{priority.leadGroup.shortName}</Link>
              ) : (
                <span className="muted">None named</span>
              )}
            </td>
            <td className="no-break">{writeYears(priority, board.yearStartsInMonth)}</td>
            <td className="number">{priority.plans.length}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
