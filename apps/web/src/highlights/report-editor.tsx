import { useId, useMemo } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { DiscardDraft } from './discard-draft.tsx';
import { DraftBar } from './draft-bar.tsx';
import { DraftNotices } from './draft-notices.tsx';
import { DraftPart } from './draft-part.tsx';
import { PreviousReport } from './previous-report.tsx';
import { ReportAttendance } from './report-attendance.tsx';
import { reportParts } from './report-parts.ts';
import { savedDraft } from './saved-draft.ts';
import { useDraft } from './use-draft.ts';
import { useDraftSubmission } from './use-draft-submission.ts';
import { useFocusNext } from './use-focus-next.ts';
import './highlights.css';

const ReportEditorReport = graphql(`
  fragment ReportEditor_Report on HighlightReport {
    id
    version
    group { id name }
    items { id priority { id name } }
    previous { id ...PreviousReport_Report }
    ...SavedDraft_Report
    ...ReportAttendance_Report
  }
`);

interface ReportEditorProps {
  report: FragmentType<typeof ReportEditorReport>;
  priorities: readonly { id: string; name: string }[];
}

/** A draft as it is written. It saves itself; the report of the last period stands beside it. */
export function ReportEditor({ report: ref, priorities }: ReportEditorProps) {
  const report = readFragment(ReportEditorReport, ref);
  const saved = useMemo(() => savedDraft(report), [report]);
  const { store, draft } = useDraft(report.id, saved);
  const { submit, errors, isSubmitting } = useDraftSubmission(report, store);
  const focusNext = useFocusNext();
  const headingId = useId();
  // An item may be about a priority of another year or board.
  const named = new Map([...priorities, ...report.items.flatMap(({ priority }) => priority ?? [])].map(({ id, name }) => [id, name]));
  return (
    <div className="report-columns" data-single={!report.previous || undefined}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only notices that a field has been left. */}
      <div className="report-writing" onBlur={() => void store.saveNow()}>
        <DraftBar draft={draft} isSubmitting={isSubmitting} onSubmit={submit} />
        <ErrorSummary errors={errors} />
        <DraftNotices draft={draft} />
        {reportParts.map((part) => (
          <DraftPart key={part.kind} part={part} store={store} draft={draft} priorities={named} errors={errors} focusNext={focusNext} />
        ))}
        <section className="section" aria-labelledby={headingId}>
          <h2 id={headingId}>Attendance and quorum</h2>
          <p className="muted">This fills itself in from the register.</p>
          <ReportAttendance report={report} />
        </section>
        <DiscardDraft report={report} store={store} />
      </div>
      {report.previous && <PreviousReport report={report.previous} store={store} draft={draft} />}
    </div>
  );
}
