import { useQuery } from 'urql';
import { graphql } from '../gql/gql.ts';
import type { OtherAction } from './typed-action.ts';

const ChoicesQuery = graphql(`
  query PlanChoices_Plan($planId: ID!) {
    plan(id: $planId) {
      id
      owners { board { id } }
      phases { id name }
      actions { id reference }
    }
    boards { id agencies { id name } }
  }
`);

/** What an action of a plan may be linked to: its phases, the agencies of the boards that own it, and its other actions. */
export interface PlanChoices {
  phases: readonly { id: string; name: string }[];
  agencies: readonly { id: string; name: string }[];
  actions: readonly OtherAction[];
}

/** Asked for when a form opens. Null while it has not come. */
export function usePlanChoices(planId: string): PlanChoices | null {
  const [{ data }] = useQuery({ query: ChoicesQuery, variables: { planId } });
  if (!data?.plan) return null;
  const { owners, phases, actions } = data.plan;
  const agencies = data.boards.filter(({ id }) => owners.some((owner) => owner.board.id === id)).flatMap((board) => board.agencies);
  return { phases, actions, agencies: byName(agencies) };
}

/** Each agency once, though it may sit on both boards of a joint plan. */
export function byName<Agency extends { id: string; name: string }>(agencies: readonly Agency[]): Agency[] {
  return [...new Map(agencies.map((agency) => [agency.id, agency])).values()].sort((one, other) =>
    one.name.localeCompare(other.name, 'en-GB'),
  );
}
