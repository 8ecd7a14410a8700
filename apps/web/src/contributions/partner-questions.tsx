import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { PartnerAnswerDialog } from './partner-answer-dialog.tsx';
import { PartnerQuestion } from './partner-question.tsx';
import { PartnerQuestionDialog } from './partner-question-dialog.tsx';

const PartnerQuestionsContribution = graphql(`
  fragment PartnerQuestions_Contribution on PartnerContribution {
    id
    isOwn
    agency { id }
    questions { id ...PartnerQuestion_Question ...PartnerAnswerDialog_Question }
  }
`);

/** What the partner asked about its line and what the board answered. The partner asks; an administrator answers. */
export function PartnerQuestions({ contribution: ref }: { contribution: FragmentType<typeof PartnerQuestionsContribution> }) {
  const { isOwn, agency, questions } = readFragment(PartnerQuestionsContribution, ref);
  const { board } = useBoardAndYear();
  const [isAsking, setIsAsking] = useState(false);
  const [answering, setAnswering] = useState<string | null>(null);
  const question = questions.find(({ id }) => id === answering);
  const ask = isOwn && <Button onClick={() => setIsAsking(true)}>Question a line</Button>;
  return (
    <Section title="Questions" actions={ask}>
      {questions.length === 0 && <p className="muted">{isOwn ? 'You have asked nothing about this year.' : 'Nothing was asked.'}</p>}
      {questions.length > 0 && (
        <ul className="plain-list stack">
          {questions.map((one) => (
            <PartnerQuestion key={one.id} question={one} onAnswer={board.canAdminister ? () => setAnswering(one.id) : undefined} />
          ))}
        </ul>
      )}
      {isAsking && <PartnerQuestionDialog agencyId={agency.id} onClose={() => setIsAsking(false)} />}
      {question && <PartnerAnswerDialog question={question} onClose={() => setAnswering(null)} />}
    </Section>
  );
}
