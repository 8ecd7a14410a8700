import { formatDate } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { writeMoment } from '../platform/dates.ts';
import { InventedNote } from '../ratings/invented-note.tsx';

const ReportStateLineReport = graphql(`
  fragment ReportStateLine_Report on HighlightReport {
    id
    state
    dueBy
    savedAt
    savedBy
    submittedAt
    submittedBy
    presentedAt
    presentedBy
    isInvented
  }
`);

/** Who did what with a report, and when. */
export function ReportStateLine({ report: ref }: { report: FragmentType<typeof ReportStateLineReport> }) {
  const report = readFragment(ReportStateLineReport, ref);
  const said = [
    report.state === 'DRAFT' && `Due by ${formatDate(report.dueBy)}`,
    report.state === 'DRAFT' && done('Last saved', report.savedBy, report.savedAt),
    report.state !== 'DRAFT' && done('Submitted', report.submittedBy, report.submittedAt),
    report.state === 'PRESENTED' && done('Presented', report.presentedBy, report.presentedAt),
  ].filter(Boolean);
  return (
    <>
      {said.join('. ') || 'Who presented it, and when, is not recorded'}.
      {report.isInvented && (
        <>
          {' '}
          <InventedNote />.
        </>
      )}
    </>
  );
}

const done = (what: string, by?: string | null, at?: string | null): string | null =>
  by && at ? `${what} by ${by} on ${writeMoment(at)}` : null;
