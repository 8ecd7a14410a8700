import { useNavigate } from 'react-router';
import { graphql } from '../gql/gql.ts';
import type { BodyType } from '../gql/graphql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { bodyTypes } from './board-words.ts';

const CreateBoard = graphql(`
  mutation NewBoardPage_CreateBoard($input: CreateBoardInput!) {
    createBoard(input: $input) {
      board { id }
      userErrors { code message field }
    }
  }
`);

export function NewBoardPage() {
  const navigate = useNavigate();
  const { submit, errors, isSaving } = useSubmit(CreateBoard, (data) => data.createBoard);
  const { values, field } = useFields({ name: '', shortName: '', bodyType: 'PARTNERSHIP' as BodyType, area: '' }, errors);

  async function create() {
    const payload = await submit({ input: values });
    if (!payload?.board) return;
    showToast('Board set up');
    void navigate(`/agencies?board=${encodeURIComponent(payload.board.id)}`);
  }

  return (
    <Page title="Set up a board" lead="You become its administrator. Agencies, groups and meetings come next.">
      <Form onSubmit={create} submitLabel="Set up board" errors={errors} isSaving={isSaving} onCancel={() => navigate(-1)}>
        <Field label="Name" hint="As it is printed on its reports" width="long" {...field('name')} />
        <Field label="Short name" hint="For narrow places: at most 40 characters" {...field('shortName')} />
        <SelectField label="Kind of board" options={bodyTypes} {...field('bodyType')} />
        <Field label="Area" hint="The county, city or region it is for" isOptional {...field('area')} />
      </Form>
    </Page>
  );
}
