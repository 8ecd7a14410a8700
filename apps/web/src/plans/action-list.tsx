import { writeCsv } from '@quorate/tables';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useRatingWords } from '../ratings/use-rating-words.ts';
import { Button } from '../ui/button.tsx';
import { saveFile } from '../ui/save-file.ts';
import { Table } from '../ui/table.tsx';
import { actionListRows } from './action-list-rows.ts';
import { ActionRow } from './action-row.tsx';
import type { ActionView } from './actions-choice.ts';
import { lateFirst } from './arrange-actions.ts';
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
    carriedInto { id reference }
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
  const actions = lateFirst(readFragment(ActionListAction, refs));
  const { board } = useBoardAndYear();
  const words = useRatingWords();
  const withChain = view.filter === 'WITHOUT_IMPACT';
  const download = () =>
    saveFile(`${fileNameOf(board.shortName, 'actions', view.show)}.csv`, 'text/csv', writeCsv(actionListRows(actions, words, withChain)));
  return (
    <>
      <div className="row no-print">
        <p>
          {actions.length} {actions.length === 1 ? 'action' : 'actions'}, late first
        </p>
        <Button onClick={download}>Download CSV</Button>
      </div>
      <Table caption={`Actions: ${view.label.toLowerCase()}`} stickyFirstColumn className="action-table">
        <thead>
          <tr>
            <th scope="col">Action</th>
            <th scope="col">Plan</th>
            <th scope="col">Lead</th>
            <th scope="col">Due</th>
            <th scope="col">Rating</th>
            <th scope="col" className="number">
              Done
            </th>
            {withChain && (
              <>
                <th scope="col">Finding</th>
                <th scope="col">Evidence</th>
                <th scope="col">Impact</th>
              </>
            )}
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
