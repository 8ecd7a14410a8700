import { graphql } from '../gql/gql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';

const DiscardReport = graphql(`
  mutation DiscardDraftDialog_DiscardReport($input: RemoveInput!) {
    discardReport(input: $input) {
      removedId
      userErrors { code message field }
    }
  }
`);

interface DiscardDraftDialogProps {
  report: { id: string; version: number; items: number };
  onClose: () => void;
  onDiscarded: () => void;
}

/** Asks before a draft is thrown away with everything in it. */
export function DiscardDraftDialog({ report: { id, version, items }, onClose, onDiscarded }: DiscardDraftDialogProps) {
  const { submit, errors, isSaving } = useSubmit(DiscardReport, (data) => data.discardReport);

  async function discard() {
    if (!(await submit({ input: { id, expectedVersion: version } }))) return;
    showToast('Draft discarded');
    onDiscarded();
  }

  return (
    <Dialog title="Discard this draft?" onClose={onClose}>
      <Form onSubmit={discard} submitLabel="Discard draft" isWarning errors={errors} isSaving={isSaving} onCancel={onClose}>
        <p>
          {items === 0
            ? 'There is nothing in it yet.'
            : `It has ${items === 1 ? '1 item' : `${items} items`}, which are thrown away with it.`}{' '}
          A discarded draft does not come back.
        </p>
      </Form>
    </Dialog>
  );
}
