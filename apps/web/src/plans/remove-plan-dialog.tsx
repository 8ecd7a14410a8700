import { useNavigate } from 'react-router';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { RemoveDialog } from './remove-dialog.tsx';

const RemovePlanDialogPlan = graphql(`
  fragment RemovePlanDialog_Plan on Plan {
    id
    version
    name
  }
`);

const RemovePlan = graphql(`
  mutation RemovePlanDialog_RemovePlan($input: RemoveInput!) {
    removePlan(input: $input) {
      removedId
      userErrors { code message field }
    }
  }
`);

export function RemovePlanDialog({ plan: ref, onClose }: { plan: FragmentType<typeof RemovePlanDialogPlan>; onClose: () => void }) {
  const plan = readFragment(RemovePlanDialogPlan, ref);
  const navigate = useNavigate();
  const { link } = useBoardAndYear();
  return (
    <RemoveDialog
      {...plan}
      what="plan"
      withWhat=", with its phases and actions"
      mutation={RemovePlan}
      payloadOf={(data) => data.removePlan}
      onRemoved={() => void navigate(link('/plans'))}
      onClose={onClose}
    />
  );
}
