import { riskBandWord, riskTrendWord } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { RiskBand } from '../gql/graphql.ts';
import { writeDate } from '../platform/dates.ts';
import { InventedNote } from '../ratings/invented-note.tsx';
import { Table } from '../ui/table.tsx';

const PackRisksRisk = graphql(`
  fragment PackRisks_Risk on Risk {
    id
    title
    owner
    controls
    reviewOn
    isReviewOverdue
    isInvented
    trend
    scores { id before { score band } after { score band } }
  }
`);

/** The open risks by their score after controls, highest first. */
export function PackRisks({ risks: refs }: { risks: readonly FragmentType<typeof PackRisksRisk>[] }) {
  const risks = readFragment(PackRisksRisk, refs);
  if (risks.length === 0) return <p>No risk is open.</p>;
  return (
    <Table caption="Open risks, highest after controls first">
      <thead>
        <tr>
          <th scope="col">Risk</th>
          <th scope="col">Owner</th>
          <th scope="col">Before controls</th>
          <th scope="col">After controls</th>
          <th scope="col">Trend</th>
          <th scope="col">Review</th>
        </tr>
      </thead>
      <tbody>
        {risks.map(({ id, title, owner, controls, reviewOn, isReviewOverdue, isInvented, trend, scores }) => (
          <tr key={id}>
            <th scope="row" className="wide-cell">
              {title}
              {controls && <div className="muted">Controls: {controls}</div>}
              {isInvented && <InventedNote />}
            </th>
            <td>{owner}</td>
            <td>{scoreWords(scores.at(-1)?.before)}</td>
            <td>{scoreWords(scores.at(-1)?.after)}</td>
            <td>{trend ? riskTrendWord(trend) : 'First score'}</td>
            <td>
              {writeDate(reviewOn)}
              {isReviewOverdue && ', overdue'}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** "12, high" */
const scoreWords = (level?: { score: number; band: RiskBand }): string =>
  level ? `${level.score}, ${riskBandWord(level.band).toLowerCase()}` : '–';
