import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useAdministersGroup, useChairsGroup } from '../platform/administers.ts';
import { Section } from '../ui/section.tsx';
import { ReportAttendance } from './report-attendance.tsx';
import { ReportItems } from './report-items.tsx';
import { ReportSteps } from './report-steps.tsx';
import { UnsavedItems } from './unsaved-items.tsx';

const FinishedReportReport = graphql(`
  fragment FinishedReport_Report on HighlightReport {
    id
    state
    group { id }
    ...ReportItems_Report
    ...ReportAttendance_Report
    ...ReportSteps_Report
  }
`);

/** A report to read, and what may be done with it. It prints on a page or two. */
export function FinishedReport({ report: ref }: { report: FragmentType<typeof FinishedReportReport> }) {
  const report = readFragment(FinishedReportReport, ref);
  const mayChair = useChairsGroup(report.group.id);
  const mayWrite = useAdministersGroup(report.group.id);
  return (
    <>
      <ReportSteps report={report} mayChair={mayChair} />
      {mayWrite && <UnsavedItems reportId={report.id} />}
      <ReportItems report={report} level={2} mayPromote={mayChair && report.state !== 'DRAFT'} />
      <Section title="Attendance and quorum">
        <ReportAttendance report={report} />
      </Section>
    </>
  );
}
