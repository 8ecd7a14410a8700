import { formatPercentage, formatShare, reportingYearLabel } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { Link } from '../ui/link.tsx';
import { Section } from '../ui/section.tsx';

const PartnerAttendanceLine = graphql(`
  fragment PartnerAttendance_Line on PartnerLine {
    id
    agency { id name }
    attendance { expected covered }
    bySeat { id name group { id name } attendance { expected covered deputies } }
  }
`);

/** How an agency's seats were covered this year, group by group. */
export function PartnerAttendance({ line: ref }: { line: FragmentType<typeof PartnerAttendanceLine> }) {
  const { agency, attendance, bySeat } = readFragment(PartnerAttendanceLine, ref);
  const { board, year, link } = useBoardAndYear();
  const share = (tally: { covered: number; expected: number }) => inWords(tally, board.showsPercentages);
  return (
    <Section title={`Attendance, ${reportingYearLabel(year, board.yearStartsInMonth)}`}>
      {bySeat.length === 0 && <p className="muted">This agency owes no seat that counts towards coverage.</p>}
      <ul className="plain-list partner-list">
        {bySeat.map((seat) => (
          <li key={seat.id}>
            <span>
              <Link to={`/groups/${seat.group.id}`}>{seat.group.name}</Link>
              {seat.name !== agency.name && <span className="muted"> {seat.name}</span>}
            </span>
            {seat.attendance.expected === 0 ? (
              <span className="muted">{share(seat.attendance)}</span>
            ) : (
              <strong>{share(seat.attendance)}</strong>
            )}
          </li>
        ))}
      </ul>
      {bySeat.length > 1 && attendance.expected > 0 && <p>All seats: {share(attendance)} covered, by the holder or a deputy.</p>}
      <p className="no-print">
        <Link to={link('/attendance')}>See the attendance of everyone</Link>
      </p>
    </Section>
  );
}

function inWords({ covered, expected }: { covered: number; expected: number }, withPercentage: boolean): string {
  const share = { part: covered, whole: expected };
  if (expected === 0) return 'Nothing recorded';
  return withPercentage ? `${formatShare(share)} (${formatPercentage(share)})` : formatShare(share);
}
