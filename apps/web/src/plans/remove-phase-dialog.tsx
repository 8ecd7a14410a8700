import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { RemoveDialog } from './remove-dialog.tsx';

const RemovePhaseDialogPhase = graphql(`
  fragment RemovePhaseDialog_Phase on PlanPhase {
    id
    version
    name
  }
`);

const RemovePhase = graphql(`
  mutation RemovePhaseDialog_RemovePhase($input: RemoveInput!) {
    removePhase(input: $input) {
      removedId
      userErrors { code message field }
    }
  }
`);

export function RemovePhaseDialog({ phase: ref, onClose }: { phase: FragmentType<typeof RemovePhaseDialogPhase>; onClose: () => void }) {
  const phase = readFragment(RemovePhaseDialogPhase, ref);
  return <RemoveDialog {...phase} what="phase" mutation={RemovePhase} payloadOf={(data) => data.removePhase} onClose={onClose} />;
}
