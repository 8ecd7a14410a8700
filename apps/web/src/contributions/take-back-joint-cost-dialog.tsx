import { formatPounds } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useSubmit } from '../platform/use-submit.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';

const TakeBackJointCostDialogCost = graphql(`
  fragment TakeBackJointCostDialog_Cost on JointCost {
    id
    name
    total
  }
`);

const TakeBackJointCost = graphql(`
  mutation TakeBackJointCostDialog_TakeBack($input: TakeBackJointCostInput!) {
    takeBackJointCost(input: $input) {
      year { ...BoardYear_Year }
      userErrors { code message field }
    }
  }
`);

interface TakeBackJointCostDialogProps {
  cost: FragmentType<typeof TakeBackJointCostDialogCost>;
  onClose: () => void;
}

export function TakeBackJointCostDialog({ cost: ref, onClose }: TakeBackJointCostDialogProps) {
  const { board, year } = useBoardAndYear();
  const { id, name, total } = readFragment(TakeBackJointCostDialogCost, ref);
  const { submit, errors, setErrors, isSaving } = useSubmit(TakeBackJointCost, (data) => data.takeBackJointCost);
  const { values, field } = useFields({ reason: '' }, errors);

  async function takeBack() {
    const reason = values.reason.trim();
    if (!reason) return setErrors([{ field: 'reason', message: 'Enter why the cost is taken back.' }]);
    if (!(await submit({ input: { boardId: board.id, year, id, reason } }))) return;
    showToast(`${name} taken back`);
    onClose();
  }

  return (
    <Dialog title="Take back a joint cost" onClose={onClose}>
      <Form
        onSubmit={takeBack}
        submitLabel="Take back"
        errors={errors}
        isSaving={isSaving}
        isWarning
        onCancel={onClose}
        cancelLabel="Keep the cost"
      >
        <p>{`${name}, ${formatPounds(total)}.`}</p>
        <p>The part of every board is taken back. Both costs stay, with the reason.</p>
        <Field label="Reason" kind="lines" rows={3} startsHere {...field('reason')} />
      </Form>
    </Dialog>
  );
}
