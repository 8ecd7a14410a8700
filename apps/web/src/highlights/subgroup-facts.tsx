import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
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
    <dl className="report-facts">
      <dt>Owes</dt>
      <dd>
        <ReportDue group={group} />
      </dd>
      {everyMonths && (
        <>
          <dt>How it reports</dt>
          <dd>
            {writeRhythm(everyMonths)}, within {graceDays} days. Written by: {owner}
          </dd>
        </>
      )}
      {group.isJoint && (
        <>
          <dt>Whose it is</dt>
          <dd>
            <JointWith group={group} />
          </dd>
        </>
      )}
      <dt className="no-print">More about it</dt>
      <dd className="row no-print">
        <Link to={`/groups/${group.id}`}>Seats and rules</Link>
        <Link to={`${link('/attendance')}&group=${encodeURIComponent(group.id)}`}>Attendance</Link>
      </dd>
    </dl>
  );
}
