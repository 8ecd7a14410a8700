import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { Facts } from '../ui/facts.tsx';
import { Link } from '../ui/link.tsx';
import { JointWith } from './joint-with.tsx';
import { ReportDue } from './report-due.tsx';
import { writeRhythm } from './report-words.ts';
import './highlights.css';

const SubgroupFactsGroup = graphql(`
  fragment SubgroupFacts_Group on Group {
    id
    isJoint
    reporting { everyMonths owner graceDays }
    ...JointWith_Group
    ...ReportDue_Group
  }
`);

/** What a group owes its board, how it reports, and the way to its seats and attendance. */
export function SubgroupFacts({ group: ref }: { group: FragmentType<typeof SubgroupFactsGroup> }) {
  const group = readFragment(SubgroupFactsGroup, ref);
  const { link } = useBoardAndYear();
  const { everyMonths, owner, graceDays } = group.reporting;
  return (
    <>
      <Facts
        facts={[
          ['Owes', <ReportDue key="due" group={group} />],
          ['How it reports', everyMonths && `${writeRhythm(everyMonths)}, within ${graceDays} days. Written by: ${owner}`],
          ['Whose it is', group.isJoint && <JointWith key="joint" group={group} />],
        ]}
      />
      <div className="row no-print">
        <Link to={`/groups/${group.id}`}>Seats and rules</Link>
        <Link to={`${link('/attendance')}&group=${encodeURIComponent(group.id)}`}>Attendance</Link>
      </div>
    </>
  );
}
