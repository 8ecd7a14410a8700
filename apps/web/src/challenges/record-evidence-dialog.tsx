import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useChange } from '../platform/use-change.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { SavedMeanwhile } from '../ui/saved-meanwhile.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';

const RecordEvidenceDialogChallenge = graphql(`
  fragment RecordEvidenceDialog_Challenge on Challenge {
    id
    version
    issue
    evidenceOfChange
  }
`);

const RecordEvidence = graphql(`
  mutation RecordEvidenceDialog_RecordEvidenceOfChange($input: RecordEvidenceOfChangeInput!) {
    recordEvidenceOfChange(input: $input) {
      challenge { ...RecordEvidenceDialog_Challenge ...ChallengeTable_Challenge ...ChallengesFile_Challenge }
      userErrors { code message field }
    }
  }
`);

interface RecordEvidenceDialogProps {
  challenge: FragmentType<typeof RecordEvidenceDialogChallenge>;
  onClose: () => void;
}

export function RecordEvidenceDialog({ challenge: ref, onClose }: RecordEvidenceDialogProps) {
  const challenge = readFragment(RecordEvidenceDialogChallenge, ref);
  const { submit, theirs, errors, isSaving } = useChange(RecordEvidence, (data) => data.recordEvidenceOfChange, {
    opened: challenge,
    thingOf: (payload) => readFragment(RecordEvidenceDialogChallenge, payload.challenge),
  });
  // Evidence that somebody else records meanwhile does not turn this dialog into another.
  const [title] = useState(challenge.evidenceOfChange ? 'Change the evidence of change' : 'Record evidence of change');
  const { values, field } = useFields({ evidenceOfChange: challenge.evidenceOfChange ?? '' }, errors);

  async function record() {
    if (!(await submit({ evidenceOfChange: values.evidenceOfChange.trim() }))) return;
    showToast('Evidence of change recorded');
    onClose();
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <Form
        onSubmit={record}
        submitLabel={theirs ? 'Save what I typed' : 'Save the evidence'}
        errors={errors}
        isSaving={isSaving}
        onCancel={onClose}
      >
        {theirs && (
          <SavedMeanwhile
            what="evidence of change"
            differences={[{ name: 'Evidence of change', saved: theirs.evidenceOfChange ?? '', typed: values.evidenceOfChange }]}
          />
        )}
        <p className="as-typed">{challenge.issue}</p>
        <Field
          label="Evidence of change"
          hint="What is different for children or adults, and how you know: for example, an audit or a figure"
          kind="lines"
          rows={5}
          startsHere
          {...field('evidenceOfChange')}
        />
      </Form>
    </Dialog>
  );
}
