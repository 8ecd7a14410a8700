import { formatDate } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { Link } from '../ui/link.tsx';
import { Tag } from '../ui/tag.tsx';
import { writePeriod } from './report-words.ts';

const ReportDueGroup = graphql(`
  fragment ReportDue_Group on Group {
    id
    reporting { everyMonths }
    reportDue(boardId: $boardId) { from to dueBy daysOverdue owner draft { id } }
  }
`);

/** What a group owes, by when, and who owes it. */
export function ReportDue({ group: ref }: { group: FragmentType<typeof ReportDueGroup> }) {
  const { id, reporting, reportDue } = readFragment(ReportDueGroup, ref);
  const { link } = useBoardAndYear();
  if (!reporting.everyMonths) return <span className="muted">No reports</span>;
  if (!reportDue) return <>Nothing now</>;
  const { from, to, dueBy, daysOverdue, owner, draft } = reportDue;
  return (
    <>
      {daysOverdue > 0 && <Tag tone="red">{daysOverdue === 1 ? '1 day overdue' : `${daysOverdue} days overdue`}</Tag>}
      <div>{writePeriod({ from, to })}</div>
      <div className="muted">
        {daysOverdue > 0 ? `Was due on ${formatDate(dueBy)}. ${owner} owes it` : `Due by ${formatDate(dueBy)}. ${owner} writes it`}
      </div>
      {draft && <Link to={link(`/subgroups/${id}/reports/${draft.id}`)}>See the draft</Link>}
    </>
  );
}
