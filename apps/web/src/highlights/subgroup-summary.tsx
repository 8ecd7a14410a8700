import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { Link } from '../ui/link.tsx';
import { JointWith } from './joint-with.tsx';
import { ReportDue } from './report-due.tsx';
import { ReportTag } from './report-tag.tsx';
import { writePeriod } from './report-words.ts';

const SubgroupSummaryGroup = graphql(`
  fragment SubgroupSummary_Group on Group {
    id
    name
    latestReport { id from to state }
    ...JointWith_Group
    ...ReportDue_Group
  }
`);

/** One group: whose it is, what it last told its boards, and what it owes. */
export function SubgroupSummary({ group: ref }: { group: FragmentType<typeof SubgroupSummaryGroup> }) {
  const group = readFragment(SubgroupSummaryGroup, ref);
  const { link } = useBoardAndYear();
  const latest = group.latestReport;
  return (
    <li className="subgroup">
      <div>
        <h2 className="subgroup-name">
          <Link to={link(`/subgroups/${group.id}`)}>{group.name}</Link>
        </h2>
        <p className="muted">
          <JointWith group={group} />
        </p>
      </div>
      <dl className="subgroup-facts">
        <div>
          <dt>Last report</dt>
          {latest ? (
            <dd>
              <Link to={link(`/subgroups/${group.id}/reports/${latest.id}`)} label={`${writePeriod(latest)}, ${group.name}`}>
                {writePeriod(latest)}
              </Link>
              <div>
                <ReportTag state={latest.state} />
              </div>
            </dd>
          ) : (
            <dd className="muted">None yet</dd>
          )}
        </div>
        <div>
          <dt>Owes</dt>
          <dd>
            <ReportDue group={group} />
          </dd>
        </div>
      </dl>
    </li>
  );
}
