import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useChange } from '../platform/use-change.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { ScoreChip } from './score-chip.tsx';

const CloseRiskDialogRisk = graphql(`
  fragment CloseRiskDialog_Risk on Risk {
    id
    version
    title
    scores { id after { likelihood impact } }
  }
`);

const CloseRisk = graphql(`
  mutation CloseRiskDialog_CloseRisk($input: CloseRiskInput!) {
    closeRisk(input: $input) {
      risk { ...CloseRiskDialog_Risk ...RiskTable_Risk ...RisksFile_Risk }
      userErrors { code message field }
    }
  }
`);

interface CloseRiskDialogProps {
  risk: FragmentType<typeof CloseRiskDialogRisk>;
  onClose: () => void;
}

/** Closes a risk. The dialog shows it as it stands, also when somebody else has changed it since. */
export function CloseRiskDialog({ risk: ref, onClose }: CloseRiskDialogProps) {
  const risk = readFragment(CloseRiskDialogRisk, ref);
  const { submit, theirs, errors, isSaving } = useChange(CloseRisk, (data) => data.closeRisk, {
    opened: risk,
    thingOf: (payload) => readFragment(CloseRiskDialogRisk, payload.risk),
  });
  const { values, field } = useFields({ reason: '' }, errors);
  const now = risk.scores.at(-1);

  async function close() {
    if (!(await submit({ reason: values.reason.trim() }))) return;
    showToast('Risk closed');
    onClose();
  }

  return (
    <Dialog title="Close risk" onClose={onClose}>
      <Form
        onSubmit={close}
        submitLabel={theirs ? 'Close it all the same' : 'Close the risk'}
        errors={errors}
        isSaving={isSaving}
        isWarning
        onCancel={onClose}
        cancelLabel="Keep it open"
      >
        <p className="risk-title">{risk.title}</p>
        {now && (
          <div>
            <p>After controls it stands at:</p>
            <ScoreChip levels={now.after} />
          </div>
        )}
        <p>A closed risk stays in the register with its scores. It cannot be opened again.</p>
        <Field label="Why it is closed" kind="lines" rows={3} {...field('reason')} />
      </Form>
    </Dialog>
  );
}
