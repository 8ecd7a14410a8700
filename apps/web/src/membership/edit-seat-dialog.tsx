import { parseUkDate, shortNameFor } from '@quorate/domain';
import { useQuery } from 'urql';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { EditSeatDialog_SeatFragment } from '../gql/graphql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { readTypedDates, typeDate } from '../platform/typed-dates.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { DateField } from '../ui/date-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { readAliases, typeAliases } from './aliases.ts';
import { SeatFields, type TypedSeat } from './seat-fields.tsx';

const EditSeatDialogSeat = graphql(`
  fragment EditSeatDialog_Seat on Seat {
    id
    name
    shortName
    seatClass
    countsTowardsCoverage
    from
    to
    aliases
    agency { id name }
  }
`);

const AgenciesQuery = graphql(`
  query EditSeatDialog_Agencies($boardId: ID!) {
    agencies(boardId: $boardId) { id name }
  }
`);

const UpdateSeat = graphql(`
  mutation EditSeatDialog_UpdateSeat($input: UpdateSeatInput!) {
    updateSeat(input: $input) {
      seat { id ...SeatTable_Seat }
      userErrors { code message field }
    }
  }
`);

export function EditSeatDialog({ seat: ref, onClose }: { seat: FragmentType<typeof EditSeatDialogSeat>; onClose: () => void }) {
  const seat = readFragment(EditSeatDialogSeat, ref);
  const { board } = useBoardAndYear();
  const [{ data }] = useQuery({ query: AgenciesQuery, variables: { boardId: board.id } });
  const { submit, errors, setErrors, isSaving } = useSubmit(UpdateSeat, (answer) => answer.updateSeat);
  const fields = useFields(typed(seat), errors);
  const { values, set, field } = fields;
  // Until the list is here, the agency that the seat has is the one choice that must not be lost.
  const agencies = data?.agencies ?? (seat.agency ? [seat.agency] : []);

  async function save() {
    const { dates, errors: slips } = readTypedDates({ from: values.from, to: values.to });
    if (slips.length > 0) return setErrors(slips);
    const name = values.name.trim();
    const { seatClass, countsTowardsCoverage } = values;
    const input = {
      id: seat.id,
      name,
      shortName: values.shortName.trim() || shortNameFor(name),
      agencyId: values.agencyId || null,
      seatClass,
      countsTowardsCoverage,
      ...dates,
      aliases: readAliases(values.aliases),
    };
    if (!(await submit({ input }))) return;
    showToast('Seat changed');
    onClose();
  }

  return (
    <Dialog title="Change seat" onClose={onClose}>
      <Form onSubmit={save} submitLabel="Save changes" errors={errors} isSaving={isSaving} onCancel={onClose}>
        <SeatFields fields={fields} agencies={agencies} onSeatClass={(seatClass) => set('seatClass', seatClass)} />
        <Field
          label="Also known as"
          kind="lines"
          rows={3}
          hint="One name on each line. Tables that use these names match this seat."
          isOptional
          {...field('aliases')}
        />
        <DateField label="From" parse={parseUkDate} isOptional {...field('from')} />
        <DateField
          label="Until"
          hint="After this day the seat is not expected. Its history stays."
          parse={parseUkDate}
          isOptional
          {...field('to')}
        />
      </Form>
    </Dialog>
  );
}

function typed(seat: EditSeatDialog_SeatFragment): TypedSeat {
  const { name, shortName, seatClass, countsTowardsCoverage, agency, aliases, from, to } = seat;
  return {
    name,
    shortName,
    seatClass,
    countsTowardsCoverage,
    agencyId: agency?.id ?? '',
    aliases: typeAliases(aliases),
    from: typeDate(from),
    to: typeDate(to),
  };
}
