import { reportingYearLabel } from '@quorate/domain';
import { useQuery } from 'urql';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import type { ViewerBoard } from '../platform/session.tsx';
import { CheckboxGroup } from '../ui/checkbox-group.tsx';

const PrioritiesQuery = graphql(`
  query PriorityChoices_Priorities($boardId: ID!, $year: Int!) {
    priorities(boardId: $boardId, year: $year) { id name }
  }
`);

export interface PriorityChoicesProps {
  board: ViewerBoard;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** Priorities of the board that the plan is for already: they are offered whatever the year. */
  already?: readonly { id: string; name: string }[];
  error?: string;
}

/** The priorities of one board that a plan may be for. */
export function PriorityChoices({ board, chosen, onChange, already = [], error }: PriorityChoicesProps) {
  const { year } = useBoardAndYear();
  const [{ data }] = useQuery({ query: PrioritiesQuery, variables: { boardId: board.id, year } });
  const ofYear = data?.priorities ?? [];
  const offered = [...ofYear, ...already.filter(({ id }) => !ofYear.some((priority) => priority.id === id))];
  if (data && offered.length === 0) {
    return (
      <p className="muted">
        {board.name} has no priorities in {reportingYearLabel(year, board.yearStartsInMonth)} that the plan could be for.
      </p>
    );
  }
  return (
    <CheckboxGroup
      legend={`Priorities of ${board.name}`}
      name={`priorityIds-${board.id}`}
      options={offered.map(({ id, name }) => ({ value: id, label: name }))}
      chosen={chosen}
      onChange={onChange}
      error={error}
    />
  );
}
