import { formatShare } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { writeDate } from '../platform/dates.ts';
import { Link } from '../ui/link.tsx';
import { Table } from '../ui/table.tsx';

const CoverageByMeetingColumn = graphql(`
  fragment CoverageByMeeting_Column on MatrixColumn {
    id
    meetingId
    date
    dateKnownTo
    totals { expected covered member deputies }
    quorum { isMet byDiscretion }
  }
`);

export function CoverageByMeeting({ columns: refs }: { columns: readonly FragmentType<typeof CoverageByMeetingColumn>[] }) {
  const columns = readFragment(CoverageByMeetingColumn, refs).filter((column) => column.totals.expected > 0);
  return (
    <Table caption="Seats covered at each meeting" className="narrow">
      <thead>
        <tr>
          <th scope="col">Meeting</th>
          <th scope="col" className="number">
            Covered
          </th>
          <th scope="col" className="number">
            By deputies
          </th>
          <th scope="col">Quorum</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <tr key={column.id}>
            <th scope="row">
              <Link to={`/meetings/${column.meetingId}`}>{writeDate(column.date, column.dateKnownTo)}</Link>
            </th>
            <td className="number">{formatShare({ part: column.totals.covered, whole: column.totals.expected })}</td>
            <td className="number">{column.totals.deputies}</td>
            <td>{quorumWord(column.quorum)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function quorumWord({ isMet, byDiscretion }: { isMet?: boolean | null; byDiscretion: boolean }): string {
  if (isMet === null || isMet === undefined) return 'No rule';
  if (byDiscretion) return "Quorate at the chair's discretion";
  return isMet ? 'Quorate' : 'Not quorate';
}
