import { formatPercentage, formatShare, reportingYearLabel } from '@quorate/domain';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useViewer } from '../platform/session.tsx';
import { useLoad } from '../platform/use-load.ts';
import { Failure } from '../ui/failure.tsx';
import { Link } from '../ui/link.tsx';
import { Section } from '../ui/section.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { CoverageByMeeting } from './coverage-by-meeting.tsx';
import { PersistentlyAbsent } from './persistently-absent.tsx';
import { SeatsOfAgency } from './seats-of-agency.tsx';

const AttendanceQuery = graphql(`
  query AttendanceThisYear_Matrix($groupId: ID!, $year: Int!, $boardId: ID) {
    attendanceMatrix(groupId: $groupId, year: $year, boardId: $boardId) {
      id
      totals { expected covered member deputies }
      group { id absenceRule }
      columns { id ...CoverageByMeeting_Column }
      rows { id ...PersistentlyAbsent_Row ...SeatsOfAgency_Row }
    }
  }
`);

/** How the seats of one group were covered this year, from the same figures as the attendance page. */
export function AttendanceThisYear({ groupId, groupName }: { groupId: string; groupName: string }) {
  const { board, year, link } = useBoardAndYear();
  const viewer = useViewer();
  const { data, hasFailed, tryAgain } = useLoad(AttendanceQuery, { groupId, year, boardId: board.id });
  const ownAgency = viewer.roles.find((role) => role.board.id === board.id && role.agency)?.agency ?? null;
  if (hasFailed) return <Failure onTryAgain={tryAgain}>Couldn't load the attendance.</Failure>;
  if (!data) return <Skeletons label="Loading the attendance" lines={6} />;
  const { totals, columns, rows, group } = data.attendanceMatrix;
  const share = { part: totals.covered, whole: totals.expected };
  if (share.whole === 0) return <NothingRecorded groupName={groupName} />;
  return (
    <>
      {ownAgency && <SeatsOfAgency agency={ownAgency} rows={rows} />}
      <Section title="Attendance this year">
        <p className="lead">
          {groupName}: <strong>{formatShare(share)}</strong> seats covered, by the holder or a deputy
          {board.showsPercentages ? ` (${formatPercentage(share)})` : ''}.
        </p>
        <CoverageByMeeting columns={columns} />
        <p>
          <Link to={link('/attendance')}>See the whole table</Link>
        </p>
      </Section>
      <Section title="Persistently absent">
        <PersistentlyAbsent rows={rows} rule={group.absenceRule} />
      </Section>
    </>
  );
}

/** Early in a year there is nothing to show; the year before is one click away. */
function NothingRecorded({ groupName }: { groupName: string }) {
  const { board, year, link } = useBoardAndYear();
  const before = board.years.find((one) => one < year);
  return (
    <Section title="Attendance this year">
      <p className="muted">Nothing is recorded for {groupName} in this reporting year yet.</p>
      {before !== undefined && (
        <p>
          <Link to={link('/', before)}>See {reportingYearLabel(before, board.yearStartsInMonth)}</Link>
        </p>
      )}
    </Section>
  );
}
