import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Section } from '../ui/section.tsx';
import { OverviewContents } from './overview-contents.tsx';
import { PackActions } from './pack-actions.tsx';
import { PackAttendance } from './pack-attendance.tsx';
import { PackChallenges } from './pack-challenges.tsx';
import { PackPriority } from './pack-priority.tsx';
import { PackReport } from './pack-report.tsx';
import { PackRisks } from './pack-risks.tsx';
import './board-pack.css';

const BoardPackQuery = graphql(`
  fragment BoardPack_Query on Query {
    chairsOverview(boardId: $boardId) {
      id
      attendance { year ...PackAttendance_Attendance }
      ...OverviewContents_Overview
    }
    priorities(boardId: $boardId, year: $year) { id ...PackPriority_Priority }
    actions(boardId: $boardId, filter: LATE_OR_OFF_TRACK) { id plan { id priorities { id } } ...PackActions_Action }
    latestReports(boardId: $boardId) { id ...PackReport_Report }
    challenges(boardId: $boardId) { id state ...PackChallenges_Challenge }
    risks(boardId: $boardId) { id closedOn ...PackRisks_Risk }
  }
`);

/** The parts of the pack: the overview, then each priority, report, challenge and risk, and the attendance. */
export function BoardPack({ pack: ref }: { pack: FragmentType<typeof BoardPackQuery> }) {
  const { chairsOverview, priorities, actions, latestReports, challenges, risks } = readFragment(BoardPackQuery, ref);
  const isFor = (priority: { id: string }) => (action: (typeof actions)[number]) =>
    action.plan.priorities.some(({ id }) => id === priority.id);
  const elsewhere = actions.filter((action) => !priorities.some((priority) => isFor(priority)(action)));
  const openChallenges = challenges.filter(({ state }) => state !== 'CHANGED');
  const openRisks = risks.filter(({ closedOn }) => !closedOn);
  return (
    <div className="board-pack">
      <OverviewContents overview={chairsOverview} />
      {priorities.map((priority) => (
        <PackPriority key={priority.id} priority={priority} actions={actions.filter(isFor(priority))} />
      ))}
      {elsewhere.length > 0 && (
        <div className="pack-sheet">
          <Section title="Late or off track in other plans">
            <PackActions actions={elsewhere} of="other plans" />
          </Section>
        </div>
      )}
      <div className="pack-sheet">
        <Section title="Reports of the groups">
          {latestReports.length === 0 && <p>No group has handed in a report yet.</p>}
          {latestReports.map((report) => (
            <PackReport key={report.id} report={report} />
          ))}
        </Section>
      </div>
      <div className="pack-sheet">
        <Section title={`Open challenges (${openChallenges.length})`}>
          <PackChallenges challenges={openChallenges} />
        </Section>
        <Section title={`Open risks (${openRisks.length})`}>
          <PackRisks risks={openRisks} />
        </Section>
        <Section title="Meetings of the board this year">
          <PackAttendance attendance={chairsOverview.attendance} />
        </Section>
      </div>
    </div>
  );
}
