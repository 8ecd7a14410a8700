import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { Link } from '../ui/link.tsx';
import { JointWith } from './joint-with.tsx';
import { ReportDue } from './report-due.tsx';
import { ReportTag } from './report-tag.tsx';
import { writePeriod } from './report-words.ts';

const SubgroupRowGroup = graphql(`
  fragment SubgroupRow_Group on Group {
    id
    name
    latestReport { id from to state }
    ...JointWith_Group
    ...ReportDue_Group
  }
`);

/** One group: whose it is, what it last told its boards, and what it owes. */
export function SubgroupRow({ group: ref }: { group: FragmentType<typeof SubgroupRowGroup> }) {
  const group = readFragment(SubgroupRowGroup, ref);
  const { link } = useBoardAndYear();
  const latest = group.latestReport;
  return (
    <tr>
      <th scope="row">
        <Link to={link(`/subgroups/${group.id}`)}>{group.name}</Link>
        <div className="muted">
          <JointWith group={group} />
        </div>
      </th>
      <td>
        {latest ? (
          <>
            <Link to={link(`/subgroups/${group.id}/reports/${latest.id}`)} label={`${writePeriod(latest)}, ${group.name}`}>
              {writePeriod(latest)}
            </Link>
            <div>
              <ReportTag state={latest.state} />
            </div>
          </>
        ) : (
          <span className="muted">None yet</span>
        )}
      </td>
      <td>
        <ReportDue group={group} />
      </td>
    </tr>
  );
}
