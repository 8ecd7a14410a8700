import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { today } from '../platform/dates.ts';
import { InventedNote } from '../ratings/invented-note.tsx';
import { ProgressBar, progressTitle } from '../ratings/progress-bar.tsx';
import { RatingChip } from '../ratings/rating-chip.tsx';
import { Link } from '../ui/link.tsx';
import { inReadingOrder, jointWith, timeOfPhase } from './plan-words.ts';
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
  const group = owners.find((owner) => owner.board.id === board.id)?.group;
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
      <dl className="facts">
        {group && (
          <>
            <dt>Group</dt>
            <dd>{group.shortName}</dd>
          </>
        )}
        <dt>Phases</dt>
        <dd>{phases.length === 0 ? 'None yet' : <PhaseNames phases={phases} />}</dd>
        <dt>Priorities</dt>
        <dd>
          <PriorityLinks priorities={priorities} />
        </dd>
      </dl>
    </li>
  );
}

function PhaseNames({ phases }: { phases: readonly { id: string; name: string; from: string; to: string }[] }) {
  const now = today();
  const words = { RUNNING: ' (running)', TO_COME: ' (to come)', PAST: '' };
  return inReadingOrder(phases, now)
    .map((phase) => phase.name + words[timeOfPhase(phase, now)])
    .join(', ');
}
