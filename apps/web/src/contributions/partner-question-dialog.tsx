import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useSubmit } from '../platform/use-submit.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';

const QuestionLine = graphql(`
  mutation PartnerQuestionDialog_QuestionLine($input: QuestionLineInput!) {
    questionLine(input: $input) {
      question { id ...PartnerQuestion_Question ...PartnerAnswerDialog_Question }
      userErrors { code message field }
    }
  }
`);

export function PartnerQuestionDialog({ agencyId, onClose }: { agencyId: string; onClose: () => void }) {
  const { board, year } = useBoardAndYear();
  const { submit, errors, isSaving } = useSubmit(QuestionLine, (data) => data.questionLine);
  const { values, field } = useFields({ question: '' }, errors);

  async function ask() {
    if (!(await submit({ input: { boardId: board.id, year, agencyId, question: values.question } }))) return;
    showToast('Question put to the board administrator');
    onClose();
  }

  return (
    <Dialog title="Question a line" onClose={onClose}>
      <Form onSubmit={ask} submitLabel="Send question" errors={errors} isSaving={isSaving} onCancel={onClose}>
        <Field
          label="Your question"
          hint="Say which amount or entry it is about. Your agency and the board can read it; no other partner can."
          kind="lines"
          width="long"
          startsHere
          {...field('question')}
        />
      </Form>
    </Dialog>
  );
}
