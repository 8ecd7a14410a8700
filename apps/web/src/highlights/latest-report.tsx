import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { Link } from '../ui/link.tsx';
import { Section } from '../ui/section.tsx';
import { ReportAttendance } from './report-attendance.tsx';
import { ReportItems } from './report-items.tsx';
import { ReportStateLine } from './report-state-line.tsx';
import { ReportTag } from './report-tag.tsx';
import { writePeriod } from './report-words.ts';

const LatestReportReport = graphql(`
  fragment LatestReport_Report on HighlightReport {
    id
    from
    to
    state
    group { id }
    ...ReportStateLine_Report
    ...ReportItems_Report
    ...ReportAttendance_Report
  }
`);

/** The newest report that was handed in, in full. */
export function LatestReport({ report: ref }: { report: FragmentType<typeof LatestReportReport> }) {
  const report = readFragment(LatestReportReport, ref);
  const { link } = useBoardAndYear();
  return (
    <Section title={`Latest report: ${writePeriod(report)}`}>
      <div className="row">
        <ReportTag state={report.state} />
        <span className="muted">
          <ReportStateLine report={report} />
        </span>
        <Link to={link(`/subgroups/${report.group.id}/reports/${report.id}`)} className="no-print">
          Open this report
        </Link>
      </div>
      <ReportItems report={report} level={3} />
      <div className="report-part">
        <h3>Attendance and quorum</h3>
        <ReportAttendance report={report} />
      </div>
    </Section>
  );
}
