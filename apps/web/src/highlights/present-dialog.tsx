import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';

const PresentDialogReport = graphql(`
  fragment PresentDialog_Report on HighlightReport {
    id
    version
    group { id name }
  }
`);

const PresentReport = graphql(`
  mutation PresentDialog_PresentReport($input: ReportStepInput!) {
    presentReport(input: $input) {
      report { id version state presentedAt presentedBy }
      userErrors { code message field }
    }
  }
`);

/** A last look before a report is settled: there is no way back. */
export function PresentDialog({ report: ref, onClose }: { report: FragmentType<typeof PresentDialogReport>; onClose: () => void }) {
  const { id, version, group } = readFragment(PresentDialogReport, ref);
  const { submit, errors, isSaving } = useSubmit(PresentReport, (data) => data.presentReport);

  async function present() {
    if (!(await submit({ input: { id, expectedVersion: version } }))) return;
    showToast('Report presented');
    onClose();
  }

  return (
    <Dialog title="Was this report presented?" onClose={onClose}>
      <Form onSubmit={present} submitLabel="Record it as presented" errors={errors} isSaving={isSaving} onCancel={onClose}>
        <p>
          This records that the report of {group.name} was presented to the board, by you and today. After that it can no longer be returned
          or changed.
        </p>
      </Form>
    </Dialog>
  );
}
