import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { writeMoment } from '../platform/dates.ts';
import { InventedNote } from '../ratings/invented-note.tsx';
import { Button } from '../ui/button.tsx';
import { Tag } from '../ui/tag.tsx';

const PartnerQuestionQuestion = graphql(`
  fragment PartnerQuestion_Question on LineQuestion {
    id
    question
    askedBy
    askedAt
    answer
    answeredBy
    answeredAt
    isInvented
  }
`);

export interface PartnerQuestionProps {
  question: FragmentType<typeof PartnerQuestionQuestion>;
  /** Left out where the reader may not answer. */
  onAnswer?: () => void;
}

/** One question about a line with its answer. */
export function PartnerQuestion({ question: ref, onAnswer }: PartnerQuestionProps) {
  const { question, askedBy, askedAt, answer, answeredBy, answeredAt, isInvented } = readFragment(PartnerQuestionQuestion, ref);
  return (
    <li className="partner-question">
      <p className="typed-text">{question}</p>
      <p className="muted">
        {askedBy}, {writeMoment(askedAt)}
        {isInvented && '. '}
        {isInvented && <InventedNote />}
      </p>
      {answer ? (
        <blockquote>
          <p className="typed-text">{answer}</p>
          <p className="muted">
            {answeredBy}
            {answeredAt && `, ${writeMoment(answeredAt)}`}
          </p>
        </blockquote>
      ) : (
        <p>
          <Tag tone="amber">Not answered yet</Tag>
        </p>
      )}
      {onAnswer && (
        <div className="no-print">
          <Button size="sm" onClick={onAnswer} label={`${answer ? 'Change answer' : 'Answer'}: ${question}`}>
            {answer ? 'Change answer' : 'Answer'}
          </Button>
        </div>
      )}
    </li>
  );
}
