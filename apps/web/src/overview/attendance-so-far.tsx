import { formatShare, reportingYearLabel } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { Link } from '../ui/link.tsx';
import { Section } from '../ui/section.tsx';
import { dayOfYear, everyTimeAndNever } from './overview-words.ts';

const AttendanceSoFarAttendance = graphql(`
  fragment AttendanceSoFar_Attendance on OverviewAttendance {
    year
    everyTime
    never
    columns { meeting { id date dateKnownTo } totals { covered expected } }
  }
`);

/** How the seats of the board itself were covered at its meetings of this year. */
export function AttendanceSoFar({ attendance: ref }: { attendance: FragmentType<typeof AttendanceSoFarAttendance> }) {
  const { board, link } = useBoardAndYear();
  const { year, everyTime, never, columns } = readFragment(AttendanceSoFarAttendance, ref);
  const label = reportingYearLabel(year, board.yearStartsInMonth);
  return (
    <Section title="Attendance this year">
      {columns.length > 0 && (
        <ul className="plain-list meeting-shares">
          {columns.map(({ meeting, totals }) => (
            <li key={meeting.id}>
              {dayOfYear(meeting)}: <strong>{formatShare({ part: totals.covered, whole: totals.expected })}</strong>
            </li>
          ))}
        </ul>
      )}
      <p>
        {columns.length > 0 ? everyTimeAndNever({ everyTime, never }) : `The board has not met in ${label} yet.`}{' '}
        <span className="no-print">
          <Link to={link('/attendance', year)} label="See all attendance">
            See all
          </Link>
        </span>
      </p>
    </Section>
  );
}
