import { statusGlyph, statusWord } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Section } from '../ui/section.tsx';
import { type SeatMark, sortByAttendance } from './sort-by-attendance.ts';

const ThereAndNotThereMeeting = graphql(`
  fragment ThereAndNotThere_Meeting on Meeting {
    id
    state
    attendance(boardId: $boardId) {
      id
      rows {
        id
        seatId
        seatName
        marks
        details { meetingId attendedBy remote late leftEarly apologyReceivedOn note isCorrected }
      }
    }
  }
`);

/** Who was not there comes first: it is the shorter list, and the one that asks for something. */
export function ThereAndNotThere({ meeting: ref }: { meeting: FragmentType<typeof ThereAndNotThereMeeting> }) {
  const meeting = readFragment(ThereAndNotThereMeeting, ref);
  if (meeting.state === 'CANCELLED') return null;
  const { there, notThere, notRecorded } = sortByAttendance(
    meeting.attendance.rows.map((row) => ({
      seatId: row.seatId,
      name: row.seatName,
      status: row.marks[0] ?? 'NOT_RECORDED',
      details: row.details.find((one) => one.meetingId === meeting.id) ?? null,
    })),
  );
  if (there.length + notThere.length === 0) return null;
  return (
    <div className="there-and-not-there">
      {notThere.length > 0 && (
        <Section title={`Not there (${notThere.length})`}>
          <SeatList seats={notThere} />
        </Section>
      )}
      {there.length > 0 && (
        <Section title={`There (${there.length})`}>
          <SeatList seats={there} />
        </Section>
      )}
      {notRecorded.length > 0 && (
        <Section title={`Not recorded (${notRecorded.length})`}>
          <SeatList seats={notRecorded} />
        </Section>
      )}
    </div>
  );
}

function SeatList({ seats }: { seats: readonly SeatMark[] }) {
  return (
    <ul className="plain-list seat-list">
      {seats.map((seat) => (
        <li key={seat.seatId}>
          <span className="mark" data-status={seat.status} role="img" aria-label={`${statusWord(seat.status)}:`}>
            {statusGlyph(seat.status)}
          </span>
          <span>
            {seat.name}
            {seat.notes.length > 0 && <span className="muted"> ({seat.notes.join(', ')})</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
