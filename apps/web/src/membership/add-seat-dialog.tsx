import { countsByDefault, parseUkDate, shortNameFor } from '@quorate/domain';
import { useState } from 'react';
import { useQuery } from 'urql';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { readTypedDates } from '../platform/typed-dates.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { SeatFields, type TypedSeat } from './seat-fields.tsx';

const AddSeatDialogGroup = graphql(`
  fragment AddSeatDialog_Group on Group {
    id
    owners { board { id name } to }
  }
`);

const AgenciesQuery = graphql(`
  query AddSeatDialog_Agencies($boardId: ID!) {
    agencies(boardId: $boardId) { id name }
  }
`);

const CreateSeat = graphql(`
  mutation AddSeatDialog_CreateSeat($input: CreateSeatInput!) {
    createSeat(input: $input) {
      seat { id }
      userErrors { code message field }
    }
  }
`);

const nothingTyped: TypedSeat = {
  name: '',
  shortName: '',
  agencyId: '',
  seatClass: 'RELEVANT_AGENCY',
  countsTowardsCoverage: true,
  from: '',
  to: '',
  aliases: '',
};

export function AddSeatDialog({ group: ref, onClose }: { group: FragmentType<typeof AddSeatDialogGroup>; onClose: () => void }) {
  const group = readFragment(AddSeatDialogGroup, ref);
  const { board } = useBoardAndYear();
  const [{ data }] = useQuery({ query: AgenciesQuery, variables: { boardId: board.id } });
  const { submit, errors, setErrors, isSaving } = useSubmit(CreateSeat, (answer) => answer.createSeat);
  const fields = useFields(nothingTyped, errors);
  const owners = group.owners.filter((owner) => !owner.to).map((owner) => owner.board);
  const [boardIds, setBoardIds] = useState(() =>
    owners.some((owner) => owner.id === board.id) ? [board.id] : owners.map((owner) => owner.id),
  );
  const { values, set } = fields;

  async function create() {
    const { dates, errors: slips } = readTypedDates({ from: values.from });
    if (slips.length > 0) return setErrors(slips);
    const name = values.name.trim();
    const { seatClass, countsTowardsCoverage } = values;
    const input = {
      groupId: group.id,
      boardIds,
      name,
      shortName: values.shortName.trim() || shortNameFor(name),
      agencyId: values.agencyId || null,
      seatClass,
      countsTowardsCoverage,
      from: dates.from,
    };
    if (!(await submit({ input }))) return;
    showToast(`Seat ${name} added`);
    onClose();
  }

  return (
    <Dialog title="Add seat" onClose={onClose}>
      <Form onSubmit={create} submitLabel="Add seat" errors={errors} isSaving={isSaving} onCancel={onClose}>
        <SeatFields
          fields={fields}
          agencies={data?.agencies ?? []}
          onSeatClass={(seatClass) => {
            set('seatClass', seatClass);
            set('countsTowardsCoverage', countsByDefault(seatClass));
          }}
        />
        {owners.length > 1 && (
          <fieldset className="radio-group">
            <legend>Sits for</legend>
            {owners.map((owner) => (
              <Checkbox
                key={owner.id}
                label={owner.name}
                name={`board-${owner.id}`}
                isChecked={boardIds.includes(owner.id)}
                onChange={(isChecked) => setBoardIds(isChecked ? [...boardIds, owner.id] : boardIds.filter((id) => id !== owner.id))}
              />
            ))}
          </fieldset>
        )}
        <DateField label="From" parse={parseUkDate} isOptional {...fields.field('from')} />
      </Form>
    </Dialog>
  );
}
