import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';

const EditGroupDialogGroup = graphql(`
  fragment EditGroupDialog_Group on Group {
    id
    name
    shortName
    purpose
  }
`);

const UpdateGroup = graphql(`
  mutation EditGroupDialog_UpdateGroup($input: UpdateGroupInput!) {
    updateGroup(input: $input) {
      group { ...EditGroupDialog_Group }
      userErrors { code message field }
    }
  }
`);

export function EditGroupDialog({ group: ref, onClose }: { group: FragmentType<typeof EditGroupDialogGroup>; onClose: () => void }) {
  const group = readFragment(EditGroupDialogGroup, ref);
  const { submit, errors, isSaving } = useSubmit(UpdateGroup, (data) => data.updateGroup);
  const { values, field } = useFields({ name: group.name, shortName: group.shortName, purpose: group.purpose ?? '' }, errors);

  async function save() {
    if (
      !(await submit({
        input: { id: group.id, name: values.name.trim(), shortName: values.shortName.trim(), purpose: values.purpose.trim() || null },
      }))
    )
      return;
    showToast('Group changed');
    onClose();
  }

  return (
    <Dialog title="Change group" onClose={onClose}>
      <Form onSubmit={save} submitLabel="Save changes" errors={errors} isSaving={isSaving} onCancel={onClose}>
        <Field label="Name" width="long" {...field('name')} />
        <Field label="Short name" {...field('shortName')} />
        <Field label="Purpose" kind="lines" rows={4} isOptional {...field('purpose')} />
      </Form>
    </Dialog>
  );
}
