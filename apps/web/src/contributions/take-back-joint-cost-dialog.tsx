import { formatPounds } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useSubmit } from '../platform/use-submit.ts';
import { ReasonDialog } from '../ui/reason-dialog.tsx';
import { showToast } from '../ui/toast.ts';

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
  const { submit, ...form } = useSubmit(TakeBackJointCost, (data) => data.takeBackJointCost);

  async function takeBack(reason: string) {
    if (!(await submit({ input: { boardId: board.id, year, id, reason } }))) return;
    showToast(`${name} taken back`);
    onClose();
  }

  return (
    <ReasonDialog
      title="Take back a joint cost"
      submitLabel="Take back"
      cancelLabel="Keep the cost"
      isWarning
      whenMissing="Enter why the cost is taken back."
      {...form}
      onReason={takeBack}
      onClose={onClose}
    >
      <p>{`${name}, ${formatPounds(total)}.`}</p>
      <p>The part of every board is taken back. Both costs stay, with the reason.</p>
    </ReasonDialog>
  );
}
