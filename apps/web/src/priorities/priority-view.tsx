import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useSession } from '../platform/session.tsx';
import { InventedNote } from '../ratings/invented-note.tsx';
import { RatingChip } from '../ratings/rating-chip.tsx';
import { RatingHistory } from '../ratings/rating-history.tsx';
import { BackLink } from '../ui/back-link.tsx';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { Menu } from '../ui/menu.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { ChangePriorityDialog } from './change-priority-dialog.tsx';
import { PriorityActions } from './priority-actions.tsx';
import { PriorityFacts } from './priority-facts.tsx';
import { PriorityFigures } from './priority-figures.tsx';
import { PriorityMeasures } from './priority-measures.tsx';
import { PriorityPlans } from './priority-plans.tsx';
import { PriorityRating } from './priority-rating.tsx';
import { writeYears } from './priority-years.ts';
import { RemovePriorityDialog } from './remove-priority-dialog.tsx';
import './priorities.css';

const PriorityViewPriority = graphql(`
  fragment PriorityView_Priority on Priority {
    id
    name
    fromYear
    toYear
    isInvented
    board { id }
    leadGroup { id name shortName }
    rating { rating }
    ratingHistory { ...RatingHistory_Override }
    ...ChangePriorityDialog_Priority
    ...RemovePriorityDialog_Priority
    ...PriorityRating_Priority
    ...PriorityFacts_Priority
    ...PriorityFigures_Priority
    ...PriorityMeasures_Priority
    ...PriorityActions_Priority
    ...PriorityPlans_Priority
  }
`);

/** A priority that was found, from how it stands down to the history of its rating. */
export function PriorityView({ priority: ref }: { priority: FragmentType<typeof PriorityViewPriority> }) {
  const priority = readFragment(PriorityViewPriority, ref);
  const { board: chosen, link } = useBoardAndYear();
  const { boards } = useSession();
  const [opened, setOpened] = useState<'CHANGE' | 'REMOVE' | null>(null);
  const board = boards.find(({ id }) => id === priority.board.id) ?? chosen;
  const lead = (
    <>
      {writeYears(priority, board.yearStartsInMonth)} ·{' '}
      {priority.leadGroup ? (
        <>
          Lead: <Link to={`/groups/${priority.leadGroup.id}`}>{priority.leadGroup.name}</Link>
        </>
      ) : (
        'No lead group named'
      )}
      {priority.isInvented && (
        <>
          {' · '}
          <InventedNote />
        </>
      )}
    </>
  );
  return (
    <Page
      title={priority.name}
      before={<BackLink to={link('/priorities')}>Priorities</BackLink>}
      aside={<RatingChip rating={priority.rating.rating} />}
      lead={lead}
      actions={
        <>
          {board.canAdminister && (
            <Menu
              label={`Change ${priority.name}`}
              items={[
                { label: 'Change priority', onChoose: () => setOpened('CHANGE') },
                { label: 'Remove priority', onChoose: () => setOpened('REMOVE') },
              ]}
            >
              Change
            </Menu>
          )}
          <Button onClick={() => window.print()}>Print</Button>
        </>
      }
    >
      <div className="priority-top">
        <PriorityRating priority={priority} />
        <PriorityFacts priority={priority} />
      </div>
      <PriorityFigures priority={priority} />
      <PriorityActions priority={priority} which="URGENT" />
      <PriorityMeasures priority={priority} mayChange={board.canAdminister} />
      <PriorityActions priority={priority} which="OTHER" />
      <PriorityPlans priority={priority} />
      <Section title="History of the rating">
        <RatingHistory overrides={priority.ratingHistory} />
      </Section>
      {opened === 'CHANGE' && <ChangePriorityDialog priority={priority} board={board} onClose={() => setOpened(null)} />}
      {opened === 'REMOVE' && <RemovePriorityDialog priority={priority} onClose={() => setOpened(null)} />}
    </Page>
  );
}
