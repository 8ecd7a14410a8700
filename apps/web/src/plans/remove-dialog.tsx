import type { DocumentInput } from 'urql';
import type { RemoveInput } from '../gql/graphql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import type { UserErrorLike } from '../platform/user-errors.ts';
import { RemoveDialog as AskOnceMore } from '../ui/remove-dialog.tsx';
import { showToast } from '../ui/toast.ts';

export interface RemoveDialogProps<Data> {
  /** "plan", "phase" or "action" */
  what: string;
  name: string;
  id: string;
  version: number;
  mutation: DocumentInput<Data, { input: RemoveInput }>;
  payloadOf: (data: Data) => { userErrors: readonly UserErrorLike[] };
  /** What goes with it: ", with its phases and actions" */
  withWhat?: string;
  /** Called after the thing is gone, before the dialog closes. */
  onRemoved?: () => void;
  onClose: () => void;
}

/** Asks once more before something goes for good. What was reported on stays, and the server says so. */
export function RemoveDialog<Data>({
  what,
  name,
  withWhat = '',
  id,
  version,
  mutation,
  payloadOf,
  onRemoved,
  onClose,
}: RemoveDialogProps<Data>) {
  const { submit, errors, isSaving } = useSubmit(mutation, payloadOf);

  async function remove() {
    if (!(await submit({ input: { id, expectedVersion: version } }))) return;
    showToast(`${name} removed`);
    onClose();
    onRemoved?.();
  }

  return (
    <AskOnceMore title={`Remove ${what}`} onRemove={remove} onClose={onClose} errors={errors} isSaving={isSaving}>
      ‘{name}’ goes for good{withWhat}. This cannot be undone.
    </AskOnceMore>
  );
}
