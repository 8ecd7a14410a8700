import { formatDate } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { writeTerm } from '../platform/dates.ts';
import { InventedNote } from '../ratings/invented-note.tsx';
import { Facts } from '../ui/facts.tsx';
import { ActionDue } from './action-due.tsx';
import { ActionLead } from './action-lead.tsx';
import { ActionLinks } from './action-links.tsx';
import { ActionStanding } from './action-standing.tsx';

const ActionFactsAction = graphql(`
  fragment ActionFacts_Action on Action {
    id
    start
    measure
    percentage
    recovery
    isInvented
    phase { id name from to isInvented }
    rating { rating since updateDueBy }
    supportingAgencies { id name }
    dependencies { id ...ActionLinks_Action }
    carriedFrom { id ...ActionLinks_Action }
    ...ActionStanding_Action
    ...ActionLead_Action
    ...ActionDue_Action
  }
`);

/** Everything about an action that its impact chain and its updates do not tell. */
export function ActionFacts({ action: ref }: { action: FragmentType<typeof ActionFactsAction> }) {
  const action = readFragment(ActionFactsAction, ref);
  const { rating, phase, dependencies, carriedFrom } = action;
  const nextUpdate = rating.rating === 'NO_UPDATE' ? 'was due by' : 'is due by';
  return (
    <Facts
      facts={[
        ['Rating', <ActionStanding key="rating" action={action} />],
        ['Rated so since', rating.since && rating.rating !== 'NO_UPDATE' && formatDate(rating.since)],
        ['Next update', rating.updateDueBy && `${nextUpdate} ${formatDate(rating.updateDueBy)}`],
        ['Done', typeof action.percentage === 'number' ? `${action.percentage}%` : null],
        ['Way to recover', action.recovery],
        ['Lead', <ActionLead key="lead" action={action} />],
        ['Supporting agencies', action.supportingAgencies.map(({ name }) => name).join(', ')],
        ['Starts', action.start && formatDate(action.start)],
        ['Due', <ActionDue key="due" action={action} />],
        ['Measure', action.measure],
        ['Phase', `${phase.name} (${writeTerm(phase)})`],
        ['Goes on from', carriedFrom && <ActionLinks actions={[carriedFrom]} />],
        ['Waits for', dependencies.length > 0 && <ActionLinks actions={dependencies} />],
        ['Source', action.isInvented && <InventedNote />],
      ]}
    />
  );
}
