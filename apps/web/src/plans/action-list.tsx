import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { today } from '../platform/dates.ts';
import { useRatingWords } from '../ratings/use-rating-words.ts';
import { CsvButton } from '../ui/csv-button.tsx';
import { Table } from '../ui/table.tsx';
import { ActionHeads } from './action-heads.tsx';
import { actionListRows } from './action-list-rows.ts';
import { ActionRow } from './action-row.tsx';
import type { ActionView } from './actions-choice.ts';
import { countActions, lateFirst } from './arrange-actions.ts';
import { fileNameOf } from './file-name.ts';

const ActionListAction = graphql(`
  fragment ActionList_Action on Action {
    id
    reference
    title
    leadAgency { id name }
    leadPerson
    due
    isLate
    rating { rating lastUpdate }
    percentage
    plan { id name }
    phase { id name }
    carriedInto { id reference start }
    finding @include(if: $withChain)
    evidence @include(if: $withChain)
    impactStatement @include(if: $withChain)
    ...ActionRow_Action
  }
`);

export interface ActionListProps {
  actions: readonly FragmentType<typeof ActionListAction>[];
  view: ActionView;
}

/** Actions of several plans, late ones first, with a file of the same. */
export function ActionList({ actions: refs, view }: ActionListProps) {
  const now = today();
  const actions = lateFirst(readFragment(ActionListAction, refs), now);
  const { board } = useBoardAndYear();
  const words = useRatingWords();
  const withChain = view.filter === 'WITHOUT_IMPACT';
  return (
    <>
      <div className="row no-print">
        <p>{countActions(actions, now)}. Late first.</p>
        <CsvButton
          data={actionListRows(actions, { words, withChain, today: now })}
          fileName={fileNameOf(board.shortName, 'actions', view.show)}
        />
      </div>
      <Table caption={`Actions: ${view.label.toLowerCase()}`}>
        <thead>
          <tr>
            <th scope="col">Action</th>
            <th scope="col" className="on-wide">
              Plan
            </th>
            <ActionHeads />
            {withChain &&
              ['Finding', 'Evidence', 'Impact'].map((name) => (
                <th key={name} scope="col" className="on-wide">
                  {name}
                </th>
              ))}
          </tr>
        </thead>
        <tbody>
          {actions.map((action) => (
            <ActionRow key={action.id} action={action} withChain={withChain} />
          ))}
        </tbody>
      </Table>
    </>
  );
}
