import { reportingYearLabel } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { ViewerBoard } from '../platform/session.tsx';
import { useChange } from '../platform/use-change.ts';
import { Dialog } from '../ui/dialog.tsx';
import { differencesOf } from '../ui/differences.ts';
import { Form } from '../ui/form.tsx';
import { SavedMeanwhile } from '../ui/saved-meanwhile.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { PriorityFields } from './priority-fields.tsx';
import { readTypedPriority, type TypedPriority, typePriority } from './typed-priority.ts';

const ChangePriorityDialogPriority = graphql(`
  fragment ChangePriorityDialog_Priority on Priority {
    id
    version
    name
    description
    fromYear
    toYear
    outcomes
    leadGroup { id name shortName }
  }
`);

const UpdatePriority = graphql(`
  mutation ChangePriorityDialog_UpdatePriority($input: UpdatePriorityInput!) {
    updatePriority(input: $input) {
      priority { ...ChangePriorityDialog_Priority }
      userErrors { code message field }
    }
  }
`);

const names: Record<keyof TypedPriority, string> = {
  name: 'Name',
  description: 'What it is about',
  fromYear: 'First year',
  toYear: 'Last year',
  leadGroupId: 'Lead group',
  outcomes: 'Outcomes',
};

export interface ChangePriorityDialogProps {
  priority: FragmentType<typeof ChangePriorityDialogPriority>;
  board: ViewerBoard;
  onClose: () => void;
}

/** Changes a priority. What was typed stays when somebody else has changed it meanwhile; saving again then keeps it. */
export function ChangePriorityDialog({ priority: ref, board, onClose }: ChangePriorityDialogProps) {
  const priority = readFragment(ChangePriorityDialogPriority, ref);
  const { submit, theirs, errors, isSaving } = useChange(UpdatePriority, (data) => data.updatePriority, {
    opened: priority,
    thingOf: (payload) => readFragment(ChangePriorityDialogPriority, payload.priority),
  });
  const fields = useFields(typePriority(priority), errors);

  async function save() {
    if (!(await submit(readTypedPriority(fields.values)))) return;
    showToast('Priority changed');
    onClose();
  }

  function say(name: keyof TypedPriority, typed: TypedPriority): string {
    const text = typed[name].trim();
    if (name === 'leadGroupId')
      return [...board.groups, priority.leadGroup, theirs?.leadGroup].find((group) => group?.id === text)?.name ?? '';
    if (name === 'fromYear' || name === 'toYear') return text && reportingYearLabel(Number(text), board.yearStartsInMonth);
    return name === 'outcomes' ? text.split('\n').join(' ') : text;
  }

  return (
    <Dialog title="Change priority" onClose={onClose}>
      <Form
        onSubmit={save}
        submitLabel={theirs ? 'Save what I typed' : 'Save changes'}
        errors={errors}
        isSaving={isSaving}
        onCancel={onClose}
      >
        {theirs && (
          <SavedMeanwhile what="priority" differences={differencesOf(names, { saved: typePriority(theirs), typed: fields.values }, say)} />
        )}
        <PriorityFields fields={fields} board={board} lead={priority.leadGroup} />
      </Form>
    </Dialog>
  );
}
