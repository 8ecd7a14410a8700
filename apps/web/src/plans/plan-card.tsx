import { joinWords } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { today } from '../platform/dates.ts';
import { InventedNote } from '../ratings/invented-note.tsx';
import { ProgressBar, progressTitle } from '../ratings/progress-bar.tsx';
import { RatingChip } from '../ratings/rating-chip.tsx';
import { Facts } from '../ui/facts.tsx';
import { Link } from '../ui/link.tsx';
import { inReadingOrder, jointWith, type PhaseTime, timeOfPhase } from './plan-words.ts';
import { PriorityLinks } from './priority-links.tsx';

const PlanCardPlan = graphql(`
  fragment PlanCard_Plan on Plan {
    id
    name
    isInvented
    owners { board { id name } group { id shortName } }
    rating { rating because }
    progress { complete total ...ProgressBar_Progress }
    phases { id name from to }
    priorities { ...PriorityLinks_Priority }
  }
`);

/** One plan in the list: how it stands, how far it is, and which phase runs. */
export function PlanCard({ plan: ref }: { plan: FragmentType<typeof PlanCardPlan> }) {
  const { id, name, isInvented, owners, rating, progress, phases, priorities } = readFragment(PlanCardPlan, ref);
  const { board, link } = useBoardAndYear();
  const partners = jointWith(owners, board.id);
  const groups = owners.flatMap(({ board: { id: owner }, group }) => (owner === board.id && group ? [group.shortName] : []));
  const now = today();
  const named = (time: PhaseTime) =>
    inReadingOrder(phases, now)
      .filter((phase) => timeOfPhase(phase, now) === time)
      .map((phase) => phase.name)
      .join(', ');
  return (
    <li className="card">
      <div className="plan-card-head">
        <h2>
          <Link to={link(`/plans/${id}`)}>{name}</Link>
        </h2>
        <RatingChip rating={rating.rating} />
      </div>
      {partners && <p>Joint plan with {partners}</p>}
      {isInvented && <InventedNote />}
      <p>{rating.because}</p>
      <div className="plan-progress">
        <ProgressBar progress={progress} />
        <p>{progressTitle(progress)}</p>
      </div>
      <Facts
        facts={[
          [groups.length > 1 ? 'Groups' : 'Group', joinWords(groups)],
          ['Running phase', named('RUNNING')],
          ['To come', named('TO_COME')],
          ['Past phases', named('PAST')],
          ['Priorities', <PriorityLinks key="priorities" priorities={priorities} />],
        ]}
      />
    </li>
  );
}
