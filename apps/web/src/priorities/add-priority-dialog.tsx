import { useNavigate } from 'react-router';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import type { ViewerBoard } from '../platform/session.tsx';
import { useSubmit } from '../platform/use-submit.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { PriorityFields } from './priority-fields.tsx';
import { newPriority, readTypedPriority } from './typed-priority.ts';

const CreatePriority = graphql(`
  mutation AddPriorityDialog_CreatePriority($input: CreatePriorityInput!) {
    createPriority(input: $input) {
      priority { id }
      userErrors { code message field }
    }
  }
`);

/** Adds a priority and opens it, because its measures come next. */
export function AddPriorityDialog({ board, year, onClose }: { board: ViewerBoard; year: number; onClose: () => void }) {
  const navigate = useNavigate();
  const { link } = useBoardAndYear();
  const { submit, errors, isSaving } = useSubmit(CreatePriority, (data) => data.createPriority);
  const fields = useFields(newPriority(year), errors);

  async function create() {
    const input = { boardId: board.id, ...readTypedPriority(fields.values) };
    const payload = await submit({ input });
    if (!payload?.priority) return;
    showToast(`${input.name} added`);
    onClose();
    void navigate(link(`/priorities/${payload.priority.id}`));
  }

  return (
    <Dialog title="Add priority" onClose={onClose}>
      <Form onSubmit={create} submitLabel="Add priority" errors={errors} isSaving={isSaving} onCancel={onClose}>
        <PriorityFields fields={fields} board={board} />
      </Form>
    </Dialog>
  );
}
