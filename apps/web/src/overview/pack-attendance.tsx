import { formatShare } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { writeDate } from '../platform/dates.ts';
import { Link } from '../ui/link.tsx';
import { Table } from '../ui/table.tsx';

const PackAttendanceAttendance = graphql(`
  fragment PackAttendance_Attendance on OverviewAttendance {
    year
    totals { covered expected deputies apologies absent }
    columns {
      meeting { id title date dateKnownTo }
      totals { covered expected deputies apologies absent }
      quorum { isMet byDiscretion sentence }
    }
  }
`);

/** The board's own meetings of this year: who was covered, how, and whether each was quorate. */
export function PackAttendance({ attendance: ref }: { attendance: FragmentType<typeof PackAttendanceAttendance> }) {
  const { totals, columns } = readFragment(PackAttendanceAttendance, ref);
  if (columns.length === 0) return <p>The board has not met in this reporting year yet.</p>;
  const cells = ({ covered, expected, deputies, apologies, absent }: typeof totals) => (
    <>
      <td className="number">{formatShare({ part: covered, whole: expected })}</td>
      <td className="number">{deputies}</td>
      <td className="number">{apologies}</td>
      <td className="number">{absent}</td>
    </>
  );
  return (
    <Table caption="Seats covered at each meeting">
      <thead>
        <tr>
          <th scope="col">Meeting</th>
          {['Covered', 'By deputies', 'Apologies', 'Absent'].map((heading) => (
            <th key={heading} scope="col" className="number">
              {heading}
            </th>
          ))}
          <th scope="col">Quorum</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <tr key={column.meeting.id}>
            <th scope="row">
              <Link
                to={`/meetings/${column.meeting.id}`}
              >{`${column.meeting.title}, ${writeDate(column.meeting.date, column.meeting.dateKnownTo)}`}</Link>
            </th>
            {cells(column.totals)}
            <td>{quorumWords(column.quorum)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">All meetings</th>
          {cells(totals)}
          <td />
        </tr>
      </tfoot>
    </Table>
  );
}

/** "Quorate"; the whole sentence where it says more. */
function quorumWords({ isMet, byDiscretion, sentence }: { isMet?: boolean | null; byDiscretion: boolean; sentence: string }): string {
  return isMet && !byDiscretion ? 'Quorate' : sentence;
}
