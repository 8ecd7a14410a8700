import { useNavigate } from 'react-router';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { RemoveDialog } from './remove-dialog.tsx';

const RemoveActionDialogAction = graphql(`
  fragment RemoveActionDialog_Action on Action {
    id
    version
    title
    plan { id }
  }
`);

const RemoveAction = graphql(`
  mutation RemoveActionDialog_RemoveAction($input: RemoveInput!) {
    removeAction(input: $input) {
      removedId
      userErrors { code message field }
    }
  }
`);

export function RemoveActionDialog({
  action: ref,
  onClose,
}: {
  action: FragmentType<typeof RemoveActionDialogAction>;
  onClose: () => void;
}) {
  const { id, version, title, plan } = readFragment(RemoveActionDialogAction, ref);
  const navigate = useNavigate();
  const { link } = useBoardAndYear();
  return (
    <RemoveDialog
      id={id}
      version={version}
      name={title}
      what="action"
      mutation={RemoveAction}
      payloadOf={(data) => data.removeAction}
      onRemoved={() => void navigate(link(`/plans/${plan.id}`))}
      onClose={onClose}
    />
  );
}
