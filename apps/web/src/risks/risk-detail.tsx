import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { writeDate } from '../platform/dates.ts';
import { actionName } from '../platform/use-board-choices.ts';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { ReviewDate } from './review-date.tsx';
import type { RiskTask } from './risk-task.ts';
import { ScoreChip } from './score-chip.tsx';
import { ScoreHistory } from './score-history.tsx';
import { TrendWords } from './trend-words.tsx';

const RiskDetailRisk = graphql(`
  fragment RiskDetail_Risk on Risk {
    id
    description
    controls
    registeredOn
    closedOn
    closedReason
    trend
    priority { id name }
    action { id reference title }
    scores { id date before { likelihood impact } after { likelihood impact score } }
    ...ReviewDate_Risk
    ...ScoreHistory_Risk
  }
`);

interface RiskDetailProps {
  risk: FragmentType<typeof RiskDetailRisk>;
  /** The history of scores is drawn only for the row that is open. */
  isOpen: boolean;
  onTask: (task: RiskTask) => void;
}

/** All there is to know of one risk, and what may be done with it. */
export function RiskDetail({ risk: ref, isOpen, onTask }: RiskDetailProps) {
  const risk = readFragment(RiskDetailRisk, ref);
  const { board, link } = useBoardAndYear();
  const now = risk.scores.at(-1);
  return (
    <>
      <dl className="facts">
        <dt className="on-narrow">Before controls</dt>
        <dd className="on-narrow">{now && <ScoreChip levels={now.before} />}</dd>
        <dt className="on-narrow">Trend</dt>
        <dd className="on-narrow">
          <TrendWords trend={risk.trend ?? null} scores={risk.scores} />
        </dd>
        <dt className="on-narrow">{risk.closedOn ? 'Closed' : 'Review date'}</dt>
        <dd className="on-narrow">
          <ReviewDate risk={risk} />
        </dd>
        {risk.closedReason && (
          <>
            <dt>Why it was closed</dt>
            <dd className="as-typed">{risk.closedReason}</dd>
          </>
        )}
        <dt>Description</dt>
        <dd className="as-typed">{risk.description ?? 'None given'}</dd>
        <dt>Controls</dt>
        <dd className="as-typed">{risk.controls ?? 'None yet'}</dd>
        <dt>Registered</dt>
        <dd>{writeDate(risk.registeredOn)}</dd>
        {risk.priority && (
          <>
            <dt className="on-narrow">Priority</dt>
            <dd className="on-narrow">
              <Link to={link(`/priorities/${risk.priority.id}`)}>{risk.priority.name}</Link>
            </dd>
          </>
        )}
        {risk.action && (
          <>
            <dt>Action</dt>
            <dd>
              <Link to={link(`/actions/${risk.action.id}`)}>{actionName(risk.action)}</Link>
            </dd>
          </>
        )}
      </dl>
      {isOpen && <ScoreHistory risk={risk} />}
      {board.canAdminister && !risk.closedOn && (
        <div className="row no-print">
          <Button size="sm" kind="primary" onClick={() => onTask({ kind: 'SCORE', id: risk.id })}>
            Score again
          </Button>
          <Button size="sm" onClick={() => onTask({ kind: 'CHANGE', id: risk.id })}>
            Change risk
          </Button>
          <Button size="sm" onClick={() => onTask({ kind: 'CLOSE', id: risk.id })}>
            Close risk
          </Button>
        </div>
      )}
    </>
  );
}
