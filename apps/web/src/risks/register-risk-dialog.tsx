import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useBoardChoices } from '../platform/use-board-choices.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { RiskFields } from './risk-fields.tsx';
import { ScoreFields } from './score-fields.tsx';
import { readTypedRisk, type TypedRisk } from './typed-risk.ts';
import { nothingScored, readTypedScores, type TypedScores } from './typed-scores.ts';

const RegisterRisk = graphql(`
  mutation RegisterRiskDialog_RegisterRisk($input: RegisterRiskInput!) {
    registerRisk(input: $input) {
      risk { id ...RiskTable_Risk ...RisksFile_Risk }
      userErrors { code message field }
    }
  }
`);

interface RegisterRiskDialogProps {
  onRegistered: (id: string) => void;
  onClose: () => void;
}

export function RegisterRiskDialog({ onRegistered, onClose }: RegisterRiskDialogProps) {
  const { board } = useBoardAndYear();
  const choices = useBoardChoices();
  const { submit, errors, setErrors, isSaving } = useSubmit(RegisterRisk, (data) => data.registerRisk);
  const fields = useFields<TypedRisk & TypedScores>({ ...nothingTyped, ...nothingScored }, errors);

  async function register() {
    const { said, errors: missing } = readTypedRisk(fields.values);
    const { before, after, errors: refused } = readTypedScores(fields.values);
    if (!said || refused.length > 0) return setErrors([...missing, ...refused]);
    const payload = await submit({ input: { boardId: board.id, ...said, before, after } });
    if (!payload) return;
    showToast('Risk registered');
    if (payload.risk) onRegistered(payload.risk.id);
    onClose();
  }

  return (
    <Dialog title="Register a risk" onClose={onClose}>
      <Form onSubmit={register} submitLabel="Register the risk" errors={errors} isSaving={isSaving} onCancel={onClose}>
        <RiskFields fields={fields} choices={choices} />
        <ScoreFields fields={fields} />
      </Form>
    </Dialog>
  );
}

const nothingTyped: TypedRisk = { title: '', description: '', controls: '', owner: '', reviewOn: '', priorityId: '', actionId: '' };
