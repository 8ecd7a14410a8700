import { useQuery } from 'urql';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from './board-and-year.tsx';

const ChoicesQuery = graphql(`
  query BoardChoices_Lists($boardId: ID!, $year: Int!) {
    agencies(boardId: $boardId) { id name to }
    priorities(boardId: $boardId, year: $year) { id name }
    actions(boardId: $boardId) { id reference title plan { id name } }
  }
`);

export interface Choice {
  value: string;
  label: string;
}

export interface BoardChoices {
  agencies: readonly Choice[];
  priorities: readonly Choice[];
  actions: readonly Choice[];
}

/** What a form may link something to: the agencies, priorities and actions of the chosen board. Empty until they are here. */
export function useBoardChoices(): BoardChoices {
  const { board, year } = useBoardAndYear();
  const [{ data }] = useQuery({ query: ChoicesQuery, variables: { boardId: board.id, year } });
  return {
    agencies: (data?.agencies ?? []).filter(({ to }) => !to).map(({ id, name }) => ({ value: id, label: name })),
    priorities: (data?.priorities ?? []).map(({ id, name }) => ({ value: id, label: name })),
    actions: (data?.actions ?? []).map(({ id, ...action }) => ({ value: id, label: `${action.plan.name}: ${actionName(action)}` })),
  };
}

/** "1.1 Revise the risk factor matrix" */
export const actionName = ({ reference, title }: { reference: string; title: string }): string => `${reference} ${title}`;

/** The choices with none first, and with the one that is chosen already, even where the list has not come or lacks it. */
export function withNone(none: string, choices: readonly Choice[], chosen?: Choice | null): Choice[] {
  const isListed = !chosen || choices.some(({ value }) => value === chosen.value);
  return [{ value: '', label: none }, ...(isListed ? [] : [chosen]), ...choices];
}
