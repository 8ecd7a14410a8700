import { formatShare } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { writeDate } from '../platform/dates.ts';
import { Link } from '../ui/link.tsx';
import { Table } from '../ui/table.tsx';

const ReportAttendanceReport = graphql(`
  fragment ReportAttendance_Report on HighlightReport {
    id
    attendance(boardId: $jointBoardId) {
      meetings {
        meetingId
        title
        date
        dateKnownTo
        totals { covered expected }
        quorum { isMet sentence }
      }
      totals { covered expected }
    }
  }
`);

/** Who came to the group's meetings in the period, and whether they were quorate. It fills itself in. */
export function ReportAttendance({ report: ref }: { report: FragmentType<typeof ReportAttendanceReport> }) {
  const { meetings, totals } = readFragment(ReportAttendanceReport, ref).attendance;
  if (meetings.length === 0) return <p className="muted">The register has no meeting of this group in this period.</p>;
  return (
    <Table caption="Attendance and quorum in this period, from the register">
      <thead>
        <tr>
          <th scope="col">Meeting</th>
          <th scope="col">Seats covered</th>
          <th scope="col">Quorum</th>
        </tr>
      </thead>
      <tbody>
        {meetings.map((meeting) => (
          <tr key={meeting.meetingId}>
            <th scope="row">
              <Link to={`/meetings/${meeting.meetingId}`} label={`${writeDate(meeting.date, meeting.dateKnownTo)}, ${meeting.title}`}>
                {writeDate(meeting.date, meeting.dateKnownTo)}
              </Link>
            </th>
            <td>{meeting.totals.expected > 0 ? share(meeting.totals) : <span className="muted">Not recorded</span>}</td>
            <td>
              {meeting.quorum.isMet !== null && <span aria-hidden="true">{meeting.quorum.isMet ? '✓ ' : '! '}</span>}
              {meeting.quorum.sentence}
            </td>
          </tr>
        ))}
      </tbody>
      {meetings.length > 1 && (
        <tfoot>
          <tr>
            <th scope="row">All that took place</th>
            <td>{share(totals)}</td>
            <td />
          </tr>
        </tfoot>
      )}
    </Table>
  );
}

const share = ({ covered, expected }: { covered: number; expected: number }): string => formatShare({ part: covered, whole: expected });
