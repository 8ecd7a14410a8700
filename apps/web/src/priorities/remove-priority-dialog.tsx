import { checkPriorityRemoval } from '@quorate/domain';
import { useNavigate } from 'react-router';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useSubmit } from '../platform/use-submit.ts';
import { RemoveDialog } from '../ui/remove-dialog.tsx';
import { showToast } from '../ui/toast.ts';

const RemovePriorityDialogPriority = graphql(`
  fragment RemovePriorityDialog_Priority on Priority {
    id
    version
    name
    plans { id }
    measures { id }
    ratingHistory { at }
  }
`);

const RemovePriority = graphql(`
  mutation RemovePriorityDialog_RemovePriority($input: RemoveInput!) {
    removePriority(input: $input) {
      removedId
      userErrors { code message field }
    }
  }
`);

export interface RemovePriorityDialogProps {
  priority: FragmentType<typeof RemovePriorityDialogPriority>;
  onClose: () => void;
}

export function RemovePriorityDialog({ priority, onClose }: RemovePriorityDialogProps) {
  const { id, version, name, plans, measures, ratingHistory } = readFragment(RemovePriorityDialogPriority, priority);
  const navigate = useNavigate();
  const { link } = useBoardAndYear();
  const { submit, errors, isSaving } = useSubmit(RemovePriority, (data) => data.removePriority);
  // What the page knows of; whether a report, a challenge or a risk names it, the server answers.
  const known = { plans: plans.length, measures: measures.length, overrides: ratingHistory.length };

  async function remove() {
    if (!(await submit({ input: { id, expectedVersion: version } }))) return;
    showToast(`${name} removed`);
    void navigate(link('/priorities'));
  }

  return (
    <RemoveDialog
      title="Remove priority"
      obstacles={checkPriorityRemoval({ name, highlights: 0, challenges: 0, risks: 0, ...known })}
      onRemove={remove}
      onClose={onClose}
      errors={errors}
      isSaving={isSaving}
    >
      ‘{name}’ goes for good, with its outcomes. A priority that was worked on gets a last year instead.
    </RemoveDialog>
  );
}
