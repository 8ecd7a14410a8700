import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { Notice } from '../ui/notice.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';

const PartnerAnswerDialogQuestion = graphql(`
  fragment PartnerAnswerDialog_Question on LineQuestion {
    id
    question
    answer
    answeredBy
    version
  }
`);

const AnswerQuestion = graphql(`
  mutation PartnerAnswerDialog_AnswerQuestion($input: AnswerQuestionInput!) {
    answerQuestion(input: $input) {
      question { id ...PartnerQuestion_Question ...PartnerAnswerDialog_Question }
      userErrors { code message field }
    }
  }
`);

export interface PartnerAnswerDialogProps {
  question: FragmentType<typeof PartnerAnswerDialogQuestion>;
  onClose: () => void;
}

/** Answers a question, or puts the answer right. An answer that somebody else gave meanwhile is shown before it is replaced. */
export function PartnerAnswerDialog({ question: ref, onClose }: PartnerAnswerDialogProps) {
  const { id, question, answer, answeredBy, version } = readFragment(PartnerAnswerDialogQuestion, ref);
  const [answerSeen] = useState(answer);
  const { submit, errors, isSaving } = useSubmit(AnswerQuestion, (data) => data.answerQuestion);
  const { values, field } = useFields({ answer: answer ?? '' }, errors);

  async function save() {
    if (!(await submit({ input: { id, expectedVersion: version, answer: values.answer } }))) return;
    showToast('Answer saved');
    onClose();
  }

  return (
    <Dialog title={answerSeen ? 'Change answer' : 'Answer question'} onClose={onClose}>
      <Form onSubmit={save} submitLabel="Save answer" errors={errors} isSaving={isSaving} onCancel={onClose}>
        {errors.length > 0 && answer && answer !== answerSeen && (
          <Notice tone="warning" title={`${answeredBy ?? 'Somebody'} has answered meanwhile:`}>
            <p className="typed-text">{answer}</p>
          </Notice>
        )}
        <p className="typed-text">
          <strong>{question}</strong>
        </p>
        <Field label="Answer" hint="The partner and the board can read it." kind="lines" width="long" startsHere {...field('answer')} />
      </Form>
    </Dialog>
  );
}
