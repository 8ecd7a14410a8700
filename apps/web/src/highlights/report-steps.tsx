import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { showToast } from '../ui/toast.ts';
import { PresentDialog } from './present-dialog.tsx';

const ReportStepsReport = graphql(`
  fragment ReportSteps_Report on HighlightReport {
    id
    version
    state
    ...PresentDialog_Report
  }
`);

const ReturnReport = graphql(`
  mutation ReportSteps_ReturnReport($input: ReportStepInput!) {
    returnReport(input: $input) {
      report { id version state submittedAt submittedBy }
      userErrors { code message field }
    }
  }
`);

/** What may be done next with a report that was handed in. */
export function ReportSteps({ report: ref, mayChair }: { report: FragmentType<typeof ReportStepsReport>; mayChair: boolean }) {
  const report = readFragment(ReportStepsReport, ref);
  const [isPresenting, setIsPresenting] = useState(false);
  const { submit, errors, isSaving } = useSubmit(ReturnReport, (data) => data.returnReport);

  async function giveBack() {
    if (await submit({ input: { id: report.id, expectedVersion: report.version } })) showToast('Report returned to its author as a draft');
  }

  return (
    <>
      {errors.map(({ message }) => (
        <Notice key={message} tone="error" isLive>
          {message}
        </Notice>
      ))}
      <div className="row no-print">
        {report.state === 'SUBMITTED' && mayChair && (
          <>
            <Button kind="primary" onClick={() => setIsPresenting(true)}>
              Present
            </Button>
            <Button isBusy={isSaving} onClick={giveBack}>
              Return to author
            </Button>
          </>
        )}
        <Button onClick={() => window.print()}>Print</Button>
      </div>
      {isPresenting && <PresentDialog report={report} onClose={() => setIsPresenting(false)} />}
    </>
  );
}
