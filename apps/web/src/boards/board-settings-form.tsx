import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';

const BoardSettingsFormBoard = graphql(`
  fragment BoardSettingsForm_Board on Board {
    id
    name
    shortName
    area
    showsPercentages
  }
`);

const UpdateBoard = graphql(`
  mutation BoardSettingsForm_UpdateBoard($input: UpdateBoardInput!) {
    updateBoard(input: $input) {
      board { ...BoardSettingsForm_Board }
      userErrors { code message field }
    }
  }
`);

export function BoardSettingsForm({ board: ref }: { board: FragmentType<typeof BoardSettingsFormBoard> }) {
  const { id, name, shortName, area, showsPercentages } = readFragment(BoardSettingsFormBoard, ref);
  const { submit, errors, isSaving } = useSubmit(UpdateBoard, (data) => data.updateBoard);
  const { values, set, field } = useFields({ name, shortName, area, showsPercentages }, errors);

  async function save() {
    if (await submit({ input: { id, ...values } })) showToast('Board settings saved');
  }

  return (
    <Form onSubmit={save} submitLabel="Save changes" errors={errors} isSaving={isSaving}>
      <Field label="Name" width="long" {...field('name')} />
      <Field label="Short name" hint="For narrow places: at most 40 characters" {...field('shortName')} />
      <Field label="Area" hint="The county, city or region it is for" isOptional {...field('area')} />
      <Checkbox
        label="Show percentages beside counts"
        hint="Without it every figure reads '3 of 4'. A percentage of four meetings moves in steps of 25 points."
        name="showsPercentages"
        isChecked={values.showsPercentages}
        onChange={(isChecked) => set('showsPercentages', isChecked)}
      />
    </Form>
  );
}
