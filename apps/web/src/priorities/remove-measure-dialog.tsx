import { checkMeasureRemoval } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { RemoveDialog } from '../ui/remove-dialog.tsx';
import { showToast } from '../ui/toast.ts';

const RemoveMeasureDialogMeasure = graphql(`
  fragment RemoveMeasureDialog_Measure on Measure {
    id
    version
    name
    values { id }
  }
`);

const RemoveMeasure = graphql(`
  mutation RemoveMeasureDialog_RemoveMeasure($input: RemoveInput!) {
    removeMeasure(input: $input) {
      removedId
      userErrors { code message field }
    }
  }
`);

export interface RemoveMeasureDialogProps {
  measure: FragmentType<typeof RemoveMeasureDialogMeasure>;
  onClose: () => void;
}

export function RemoveMeasureDialog({ measure, onClose }: RemoveMeasureDialogProps) {
  const { id, version, name, values } = readFragment(RemoveMeasureDialogMeasure, measure);
  const { submit, errors, isSaving } = useSubmit(RemoveMeasure, (data) => data.removeMeasure);

  async function remove() {
    if (!(await submit({ input: { id, expectedVersion: version } }))) return;
    showToast(`${name} removed`);
    onClose();
  }

  return (
    <RemoveDialog
      title="Remove measure"
      obstacles={checkMeasureRemoval({ name, values: values.length })}
      onRemove={remove}
      onClose={onClose}
      errors={errors}
      isSaving={isSaving}
    >
      ‘{name}’ has no values and goes for good.
    </RemoveDialog>
  );
}
