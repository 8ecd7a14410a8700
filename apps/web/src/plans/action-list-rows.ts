import { hasGoneOn, type Rating, type RatingWords } from '@quorate/domain';
import type { ActionList_ActionFragment } from '../gql/graphql.ts';
import type { ChartData } from '../ui/chart/chart-data.ts';

export type ListedAction = Omit<ActionList_ActionFragment, ' $fragmentName' | ' $fragmentRefs' | '__typename'>;

/** A link of the impact chain in a table: there, or missing. */
export const linkWord = (text: string | null | undefined): string => (text?.trim() ? 'Yes' : 'Missing');

const columns = ['Reference', 'Action', 'Plan', 'Phase', 'Lead agency', 'Who leads', 'Due', 'Late', 'Rating', 'Last update', 'Done %'];

export interface ActionListRowsOptions {
  words: Record<Rating, RatingWords>;
  withChain: boolean;
  today: string;
}

/** The list of actions as a file, in the order of the page. Days are written so that a spreadsheet sorts them. */
export function actionListRows(actions: readonly ListedAction[], { words, withChain, today }: ActionListRowsOptions): ChartData {
  return {
    columns: [...columns, ...(withChain ? ['Finding', 'Evidence', 'Impact'] : [])],
    rows: actions.map((action) => [
      action.reference,
      action.title,
      action.plan.name,
      action.phase.name,
      action.leadAgency?.name ?? null,
      action.leadPerson ?? null,
      action.due ?? null,
      action.isLate ? 'Late' : null,
      hasGoneOn(action, today) ? 'Carried forward' : words[action.rating.rating].word,
      action.rating.lastUpdate ?? null,
      action.percentage ?? null,
      ...(withChain ? [action.finding, action.evidence, action.impactStatement].map(linkWord) : []),
    ]),
  };
}
