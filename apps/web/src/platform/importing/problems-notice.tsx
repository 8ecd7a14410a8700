import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { Notice } from '../../ui/notice.tsx';

const Problem = graphql(`
  fragment ProblemsNotice_Problem on PreviewProblem {
    line
    message
  }
`);

/** What could not be read of a table, each with its line. */
export function ProblemsNotice({ problems: refs }: { problems: readonly FragmentType<typeof Problem>[] }) {
  const problems = readFragment(Problem, refs);
  if (problems.length === 0) return null;
  return (
    <Notice tone="warning" title={problems.length === 1 ? 'One thing could not be read' : `${problems.length} things could not be read`}>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.line}-${problem.message}`}>{problem.message}</li>
        ))}
      </ul>
    </Notice>
  );
}
