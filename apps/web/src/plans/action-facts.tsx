import { formatDate } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { writeTerm } from '../platform/dates.ts';
import { InventedNote } from '../ratings/invented-note.tsx';
import { Facts } from '../ui/facts.tsx';
import { Section } from '../ui/section.tsx';
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
    phase { id name from to }
    rating { rating since updateDueBy }
    supportingAgencies { id name }
    dependencies { id ...ActionLinks_Action }
    carriedFrom { id ...ActionLinks_Action }
    carriedInto { id }
    ...ActionStanding_Action
    ...ActionLead_Action
    ...ActionDue_Action
  }
`);

/** Everything about an action that its impact chain and its updates do not tell. */
export function ActionFacts({ action: ref }: { action: FragmentType<typeof ActionFactsAction> }) {
  const action = readFragment(ActionFactsAction, ref);
  const { rating, phase, dependencies, carriedFrom, carriedInto } = action;
  const nextUpdate = rating.rating === 'NO_UPDATE' ? 'Update was due by' : 'Next update due by';
  return (
    <div className="two-parts">
      <Section title="How it stands">
        <Facts
          facts={[
            ['Rating', <ActionStanding key="rating" action={action} />],
            ['Rated so since', rating.since && rating.rating !== 'NO_UPDATE' && formatDate(rating.since)],
            [nextUpdate, !carriedInto && rating.updateDueBy && formatDate(rating.updateDueBy)],
            ['Done', typeof action.percentage === 'number' ? `${action.percentage}%` : null],
            ['Way to recover', action.recovery],
            ['Due', <ActionDue key="due" action={action} />],
            ['Waits for', dependencies.length > 0 && <ActionLinks actions={dependencies} />],
            ['Goes on from', carriedFrom && <ActionLinks actions={[carriedFrom]} />],
          ]}
        />
      </Section>
      <Section title="About this action">
        <Facts
          facts={[
            ['Lead', <ActionLead key="lead" action={action} />],
            ['Supporting agencies', action.supportingAgencies.map(({ name }) => name).join(', ')],
            ['Measure', action.measure],
            ['Phase', `${phase.name} (${writeTerm(phase)})`],
            ['Starts', action.start && formatDate(action.start)],
            ['Source', action.isInvented && <InventedNote />],
          ]}
        />
      </Section>
    </div>
  );
}
