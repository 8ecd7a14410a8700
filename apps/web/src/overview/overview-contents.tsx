import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { AttendanceSoFar } from './attendance-so-far.tsx';
import { NeedsTheChair } from './needs-the-chair.tsx';
import { NextMeeting } from './next-meeting.tsx';
import { PrioritiesSince } from './priorities-since.tsx';
import './overview.css';

const OverviewContentsOverview = graphql(`
  fragment OverviewContents_Overview on ChairsOverview {
    id
    ...NextMeeting_Overview
    ...PrioritiesSince_Overview
    needsTheChair { ...NeedsTheChair_Needs }
    attendance { year ...AttendanceSoFar_Attendance }
  }
`);

/** The four parts of the overview, on the screen and at the head of the board pack. */
export function OverviewContents({ overview: ref }: { overview: FragmentType<typeof OverviewContentsOverview> }) {
  const overview = readFragment(OverviewContentsOverview, ref);
  const { year } = overview.attendance;
  return (
    <div className="overview">
      <div className="overview-main">
        <NextMeeting overview={overview} />
        <PrioritiesSince overview={overview} year={year} />
      </div>
      <div className="overview-beside">
        <NeedsTheChair needs={overview.needsTheChair} year={year} />
        <AttendanceSoFar attendance={overview.attendance} />
      </div>
    </div>
  );
}
