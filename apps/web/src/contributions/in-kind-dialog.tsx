import { formatPounds, formatQuantity } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { InKindDialog_InKindFragment } from '../gql/graphql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { InKindFields } from './in-kind-fields.tsx';
import { typePounds } from './type-pounds.ts';
import { readTypedInKind, type TypedInKind, valueSoFar } from './typed-in-kind.ts';

const InKindDialogYear = graphql(`
  fragment InKindDialog_Year on ContributionYear {
    id
    boardId
    year
    state
  }
`);

const InKindDialogInKind = graphql(`
  fragment InKindDialog_InKind on InKind {
    id
    what
    quantity
    unit
    rate
    stated
    basis
    version
  }
`);

const RecordInKind = graphql(`
  mutation InKindDialog_RecordInKind($input: RecordInKindInput!) {
    recordInKind(input: $input) {
      year { ...BoardYear_Year }
      userErrors { code message field }
    }
  }
`);

const ChangeInKind = graphql(`
  mutation InKindDialog_ChangeInKind($input: ChangeInKindInput!) {
    changeInKind(input: $input) {
      year { ...BoardYear_Year }
      userErrors { code message field }
    }
  }
`);

interface InKindDialogProps {
  year: FragmentType<typeof InKindDialogYear>;
  /** Left out to record something new. */
  given?: FragmentType<typeof InKindDialogInKind>;
  agencies: readonly { id: string; name: string }[];
  onClose: () => void;
}

/** Records or changes what a partner gave in kind. What it is worth shows while it is typed. */
export function InKindDialog({ year: yearRef, given: givenRef, agencies, onClose }: InKindDialogProps) {
  const { boardId, year, state } = readFragment(InKindDialogYear, yearRef);
  const given = readFragment(InKindDialogInKind, givenRef) ?? null;
  const recording = useSubmit(RecordInKind, (data) => data.recordInKind);
  const changing = useSubmit(ChangeInKind, (data) => data.changeInKind);
  const { errors, setErrors, isSaving } = given ? changing : recording;
  const fields = useFields(given ? typed(given) : nothingTyped, errors);
  const value = valueSoFar(fields.values);

  async function save() {
    const { agencyId } = fields.values;
    const { fields: input, errors: slips } = readTypedInKind(fields.values);
    const noAgency = given || agencyId ? [] : [{ field: 'agencyId', message: 'Choose the agency that gave it.' }];
    if (slips.length + noAgency.length > 0) return setErrors([...noAgency, ...slips]);
    const saved = given
      ? await changing.submit({ input: { boardId, year, id: given.id, expectedVersion: given.version, ...input } })
      : await recording.submit({ input: { boardId, year, agencyId, ...input } });
    if (!saved) return;
    showToast(given ? 'Contribution in kind changed' : 'Contribution in kind recorded');
    onClose();
  }

  return (
    <Dialog title={given ? `Change what ${agencies[0]?.name} gave in kind` : 'Record what was given in kind'} onClose={onClose}>
      <Form onSubmit={save} submitLabel={given ? 'Save changes' : 'Record'} errors={errors} isSaving={isSaving} onCancel={onClose}>
        <InKindFields fields={fields} agencies={given ? null : agencies} asksReason={state === 'CLOSED'} />
        <p role="status">
          {value === null ? 'Its value is not known yet.' : `It comes to ${formatPounds(value)}.`} It is never added to cash.
        </p>
      </Form>
    </Dialog>
  );
}

const nothingTyped: TypedInKind = {
  agencyId: '',
  what: '',
  quantity: '',
  unit: 'hours',
  valuing: 'RATE',
  rate: '',
  stated: '',
  basis: '',
  reason: '',
};

function typed({ what, quantity, unit, rate, stated, basis }: InKindDialog_InKindFragment): TypedInKind {
  return {
    ...nothingTyped,
    what,
    quantity: formatQuantity(quantity),
    unit,
    valuing: typeof rate === 'number' ? 'RATE' : typeof stated === 'number' ? 'STATED' : 'NONE',
    rate: typePounds(rate),
    stated: typePounds(stated),
    basis: basis ?? '',
  };
}
