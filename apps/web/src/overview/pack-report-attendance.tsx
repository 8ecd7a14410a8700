import { formatShare } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { writeDate } from '../platform/dates.ts';

const PackReportAttendanceAttendance = graphql(`
  fragment PackReportAttendance_Attendance on ReportAttendance {
    totals { covered expected }
    meetings { meetingId title date dateKnownTo totals { covered expected } quorum { sentence } }
  }
`);

/** Who came to the group's meetings in the period of its report, from the register. */
export function PackReportAttendance({ attendance: ref }: { attendance: FragmentType<typeof PackReportAttendanceAttendance> }) {
  const { totals, meetings } = readFragment(PackReportAttendanceAttendance, ref);
  if (meetings.length === 0) return <p>The register holds no meeting of the group in this period.</p>;
  return (
    <>
      {totals.expected > 0 && <p>Seats covered in this period: {formatShare({ part: totals.covered, whole: totals.expected })}.</p>}
      <ul>
        {meetings.map((meeting) => (
          <li key={meeting.meetingId}>
            {meeting.title}, {writeDate(meeting.date, meeting.dateKnownTo)}:{' '}
            {meeting.totals.expected > 0 && `${formatShare({ part: meeting.totals.covered, whole: meeting.totals.expected })}. `}
            {meeting.quorum.sentence}
          </li>
        ))}
      </ul>
    </>
  );
}
