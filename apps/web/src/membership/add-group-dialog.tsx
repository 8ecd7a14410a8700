import { parseUkDate, shortNameFor } from '@quorate/domain';
import { graphql } from '../gql/gql.ts';
import type { GroupKind } from '../gql/graphql.ts';
import { useSession } from '../platform/session.tsx';
import { readTypedDates } from '../platform/typed-dates.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { DateField } from '../ui/date-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { groupKinds } from './membership-words.ts';

const CreateGroup = graphql(`
  mutation AddGroupDialog_CreateGroup($input: CreateGroupInput!) {
    createGroup(input: $input) {
      group { id }
      userErrors { code message field }
    }
  }
`);

export function AddGroupDialog({ boardId, onClose }: { boardId: string; onClose: () => void }) {
  const { boards } = useSession();
  const { submit, errors, setErrors, isSaving } = useSubmit(CreateGroup, (data) => data.createGroup);
  const { values, field } = useFields(
    { name: '', shortName: '', kind: 'SUBGROUP' as GroupKind, purpose: '', from: '', withBoardId: '' },
    errors,
  );
  const others = boards.filter((board) => board.canAdminister && board.id !== boardId);

  async function create() {
    const { dates, errors: slips } = readTypedDates({ from: values.from }, ['from']);
    if (slips.length > 0) return setErrors(slips);
    const name = values.name.trim();
    const boardIds = [boardId, values.withBoardId].filter(Boolean);
    const input = {
      boardIds,
      name,
      shortName: values.shortName.trim() || shortNameFor(name),
      kind: values.kind,
      purpose: values.purpose.trim() || null,
      from: dates.from as string,
    };
    if (!(await submit({ input }))) return;
    showToast(`${name} added`);
    onClose();
  }

  return (
    <Dialog title="Add group" onClose={onClose}>
      <Form onSubmit={create} submitLabel="Add group" errors={errors} isSaving={isSaving} onCancel={onClose}>
        <Field label="Name" width="long" {...field('name')} />
        <Field
          label="Short name"
          hint="For narrow tables: at most 40 characters. Leave empty to have the name shortened."
          isOptional
          {...field('shortName')}
        />
        <SelectField label="Kind" options={groupKinds} {...field('kind')} />
        {others.length > 0 && (
          <SelectField
            label="Joint with"
            hint="A joint group meets once and counts for both boards."
            isOptional
            options={[{ value: '', label: 'No other board' }, ...others.map((board) => ({ value: board.id, label: board.name }))]}
            {...field('withBoardId')}
          />
        )}
        <Field label="Purpose" kind="lines" rows={3} isOptional {...field('purpose')} />
        <DateField label="Since" parse={parseUkDate} {...field('from')} />
      </Form>
    </Dialog>
  );
}
