import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { today } from '../platform/dates.ts';
import { typeDate } from '../platform/typed-dates.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { ChallengeFields } from './challenge-fields.tsx';
import { readTypedChallenge, type TypedChallenge } from './typed-challenge.ts';

const LogChallenge = graphql(`
  mutation LogChallengeDialog_LogChallenge($input: LogChallengeInput!) {
    logChallenge(input: $input) {
      challenge { id ...ChallengeTable_Challenge ...ChallengesFile_Challenge }
      userErrors { code message field }
    }
  }
`);

interface LogChallengeDialogProps {
  onLogged: (id: string) => void;
  onClose: () => void;
}

export function LogChallengeDialog({ onLogged, onClose }: LogChallengeDialogProps) {
  const { board } = useBoardAndYear();
  const { submit, errors, setErrors, isSaving } = useSubmit(LogChallenge, (data) => data.logChallenge);
  const fields = useFields(nothingTyped(), errors);

  async function log() {
    const { said, errors: missing } = readTypedChallenge(fields.values);
    if (!said) return setErrors(missing);
    const payload = await submit({ input: { boardId: board.id, ...said } });
    if (!payload) return;
    showToast('Challenge logged');
    if (payload.challenge) onLogged(payload.challenge.id);
    onClose();
  }

  return (
    <Dialog title="Log a challenge" onClose={onClose}>
      <Form onSubmit={log} submitLabel="Log the challenge" errors={errors} isSaving={isSaving} onCancel={onClose}>
        <ChallengeFields fields={fields} />
      </Form>
    </Dialog>
  );
}

const nothingTyped = (): TypedChallenge => ({
  challenger: '',
  challengedAgencyId: '',
  challenged: '',
  issue: '',
  raisedOn: typeDate(today()),
  responseDue: '',
  priorityId: '',
  actionId: '',
});
