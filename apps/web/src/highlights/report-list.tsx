import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { Link } from '../ui/link.tsx';
import { ReportStateLine } from './report-state-line.tsx';
import { ReportTag } from './report-tag.tsx';
import { writePeriod } from './report-words.ts';

const ReportListReport = graphql(`
  fragment ReportList_Report on HighlightReport {
    id
    from
    to
    state
    ...ReportStateLine_Report
  }
`);

/** A group's reports, newest first, each with how far it has come. */
export function ReportList({ groupId, reports }: { groupId: string; reports: readonly FragmentType<typeof ReportListReport>[] }) {
  const { link } = useBoardAndYear();
  return (
    <ul className="plain-list report-list">
      {readFragment(ReportListReport, reports).map((report) => (
        <li key={report.id}>
          <Link to={link(`/subgroups/${groupId}/reports/${report.id}`)}>{writePeriod(report)}</Link>
          <ReportTag state={report.state} />
          <span className="muted">
            <ReportStateLine report={report} />
          </span>
        </li>
      ))}
    </ul>
  );
}
