import { parseUkDate } from '@quorate/domain';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { today, writeDate } from '../platform/dates.ts';
import { readTypedDates, typeDate, writeTypedDate } from '../platform/typed-dates.ts';
import { useChange } from '../platform/use-change.ts';
import { DateField } from '../ui/date-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { SavedMeanwhile } from '../ui/saved-meanwhile.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';

const RecordResponseDialogChallenge = graphql(`
  fragment RecordResponseDialog_Challenge on Challenge {
    id
    version
    issue
    response
    respondedOn
  }
`);

const RespondToChallenge = graphql(`
  mutation RecordResponseDialog_RespondToChallenge($input: RespondToChallengeInput!) {
    respondToChallenge(input: $input) {
      challenge { ...RecordResponseDialog_Challenge ...ChallengeTable_Challenge ...ChallengesFile_Challenge }
      userErrors { code message field }
    }
  }
`);

interface RecordResponseDialogProps {
  challenge: FragmentType<typeof RecordResponseDialogChallenge>;
  onClose: () => void;
}

export function RecordResponseDialog({ challenge: ref, onClose }: RecordResponseDialogProps) {
  const challenge = readFragment(RecordResponseDialogChallenge, ref);
  const { submit, theirs, errors, setErrors, isSaving } = useChange(RespondToChallenge, (data) => data.respondToChallenge, {
    opened: challenge,
    thingOf: (payload) => readFragment(RecordResponseDialogChallenge, payload.challenge),
  });
  // An answer that somebody else records meanwhile does not turn this dialog into another.
  const [title] = useState(challenge.response ? 'Change the response' : 'Record the response');
  const { values, field } = useFields(
    { response: challenge.response ?? '', respondedOn: typeDate(challenge.respondedOn ?? today()) },
    errors,
  );

  async function record() {
    const { dates, errors: slips } = readTypedDates({ respondedOn: values.respondedOn }, ['respondedOn']);
    const response = values.response.trim();
    const missing = response ? [] : [{ field: 'response', message: 'Enter the response.' }];
    if (!dates.respondedOn || missing.length > 0) return setErrors([...missing, ...slips]);
    if (!(await submit({ response, respondedOn: dates.respondedOn }))) return;
    showToast('Response recorded');
    onClose();
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <Form
        onSubmit={record}
        submitLabel={theirs ? 'Save what I typed' : 'Save the response'}
        errors={errors}
        isSaving={isSaving}
        onCancel={onClose}
      >
        {theirs && (
          <SavedMeanwhile
            what="response"
            differences={[
              { name: 'Response', saved: theirs.response ?? '', typed: values.response },
              {
                name: 'Responded on',
                saved: theirs.respondedOn ? writeDate(theirs.respondedOn) : '',
                typed: writeTypedDate(values.respondedOn),
              },
            ]}
          />
        )}
        <p className="as-typed">{challenge.issue}</p>
        <Field label="Response" kind="lines" rows={5} startsHere {...field('response')} />
        <DateField label="Responded on" parse={parseUkDate} {...field('respondedOn')} />
      </Form>
    </Dialog>
  );
}
