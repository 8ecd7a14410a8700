import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useOpenDetail } from '../platform/use-open-detail.ts';
import { InventedNote } from '../ratings/invented-note.tsx';
import { Link } from '../ui/link.tsx';
import { RowWithDetail } from '../ui/row-with-detail.tsx';
import { Table } from '../ui/table.tsx';
import { ReviewDate } from './review-date.tsx';
import { RiskDetail } from './risk-detail.tsx';
import type { RiskTask } from './risk-task.ts';
import { ScoreChip } from './score-chip.tsx';
import { TrendWords } from './trend-words.tsx';
import './risks.css';

const RiskTableRisk = graphql(`
  fragment RiskTable_Risk on Risk {
    id
    title
    owner
    trend
    isInvented
    priority { id name }
    scores { id date before { likelihood impact } after { likelihood impact score } }
    ...ReviewDate_Risk
    ...RiskDetail_Risk
  }
`);

interface RiskTableProps {
  caption: string;
  /** The heading over the day of the next review, or of the closing. */
  dayHeading: string;
  risks: readonly FragmentType<typeof RiskTableRisk>[];
  onTask: (task: RiskTask) => void;
}

/** Risks with their scores. A row opens to show what keeps the risk in check, and how its score went. */
export function RiskTable({ caption, dayHeading, risks, onTask }: RiskTableProps) {
  const { link } = useBoardAndYear();
  const { openId, toggle } = useOpenDetail('risk');
  return (
    <Table caption={caption} className="risks">
      <thead>
        <tr>
          <th scope="col">Risk</th>
          <th scope="col" className="on-wide">
            Before controls
          </th>
          <th scope="col">After controls</th>
          <th scope="col" className="on-wide">
            Trend
          </th>
          <th scope="col" className="on-wide">
            {dayHeading}
          </th>
          <th scope="col" className="on-wide">
            Priority
          </th>
        </tr>
      </thead>
      {readFragment(RiskTableRisk, risks).map((risk) => {
        const now = risk.scores.at(-1);
        return (
          <RowWithDetail
            key={risk.id}
            label={risk.title}
            columns={6}
            isOpen={risk.id === openId}
            onToggle={() => toggle(risk.id)}
            name={
              <>
                <div className="risk-title">{risk.title}</div>
                <div className="muted">{risk.owner}</div>
                {risk.isInvented && <InventedNote />}
              </>
            }
            cells={
              <>
                <td className="on-wide">{now && <ScoreChip levels={now.before} />}</td>
                <td>{now && <ScoreChip levels={now.after} />}</td>
                <td className="on-wide">
                  <TrendWords trend={risk.trend ?? null} scores={risk.scores} />
                </td>
                <td className="on-wide">
                  <ReviewDate risk={risk} />
                </td>
                <td className="on-wide">
                  {risk.priority && <Link to={link(`/priorities/${risk.priority.id}`)}>{risk.priority.name}</Link>}
                </td>
              </>
            }
          >
            <RiskDetail risk={risk} isOpen={risk.id === openId} onTask={onTask} />
          </RowWithDetail>
        );
      })}
    </Table>
  );
}
