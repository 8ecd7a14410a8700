import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { Notice } from '../../ui/notice.tsx';

const Problem = graphql(`
  fragment ProblemsNotice_Problem on PreviewProblem {
    line
    message
  }
`);

interface ProblemsNoticeProps {
  problems: readonly FragmentType<typeof Problem>[];
  /** The words for one of them and for several: "thing to check". */
  one?: string;
  many?: string;
}

/** What could not be read of a table or is to be checked in it, each with its line. */
export function ProblemsNotice({
  problems: refs,
  one = 'thing could not be read',
  many = 'things could not be read',
}: ProblemsNoticeProps) {
  const problems = readFragment(Problem, refs);
  if (problems.length === 0) return null;
  return (
    <Notice tone="warning" title={problems.length === 1 ? `One ${one}` : `${problems.length} ${many}`}>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.line}-${problem.message}`}>{problem.message}</li>
        ))}
      </ul>
    </Notice>
  );
}
