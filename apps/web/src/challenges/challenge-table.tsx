import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { ChallengeTable_ChallengeFragment } from '../gql/graphql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { writeDate } from '../platform/dates.ts';
import { useOpenDetail } from '../platform/use-open-detail.ts';
import { InventedNote } from '../ratings/invented-note.tsx';
import { Link } from '../ui/link.tsx';
import { RowWithDetail } from '../ui/row-with-detail.tsx';
import { Table } from '../ui/table.tsx';
import { ChallengeDetail } from './challenge-detail.tsx';
import { asDomain } from './challenge-facts.ts';
import { ChallengeStateTag } from './challenge-state-tag.tsx';
import './challenges.css';

const ChallengeTableChallenge = graphql(`
  fragment ChallengeTable_Challenge on Challenge {
    id
    raisedOn
    challenger
    challenged
    challengedAgency { id name }
    issue
    isInvented
    priority { id name }
    ...ChallengeFacts_Challenge
    ...ChallengeDetail_Challenge
  }
`);

interface ChallengeTableProps {
  challenges: readonly FragmentType<typeof ChallengeTableChallenge>[];
}

/** The challenge log. A row opens to show the answer, what changed, and the ways to record them. */
export function ChallengeTable({ challenges }: ChallengeTableProps) {
  const { link } = useBoardAndYear();
  const { openId, toggle } = useOpenDetail('challenge');
  return (
    <Table caption="Challenges: overdue first, then newest first" className="challenges">
      <thead>
        <tr>
          <th scope="col">Issue</th>
          <th scope="col">State</th>
          <th scope="col" className="on-wide">
            Raised
          </th>
          <th scope="col" className="on-wide">
            Response due
          </th>
          <th scope="col" className="on-wide">
            Priority
          </th>
        </tr>
      </thead>
      {readFragment(ChallengeTableChallenge, challenges).map((challenge) => (
        <RowWithDetail
          key={challenge.id}
          label={challenge.issue}
          columns={5}
          isOpen={challenge.id === openId}
          onToggle={() => toggle(challenge.id)}
          name={
            <>
              <div className="challenge-issue">{challenge.issue}</div>
              <div className="muted">
                {challenge.challenger} challenged <Challenged {...challenge} />
              </div>
              {challenge.isInvented && <InventedNote />}
            </>
          }
          cells={
            <>
              <td>
                <ChallengeStateTag challenge={asDomain(challenge)} />
              </td>
              <td className="on-wide day">{writeDate(challenge.raisedOn)}</td>
              <td className="on-wide day">{writeDate(asDomain(challenge).responseDue)}</td>
              <td className="on-wide">
                {challenge.priority && <Link to={link(`/priorities/${challenge.priority.id}`)}>{challenge.priority.name}</Link>}
              </td>
            </>
          }
        >
          <ChallengeDetail challenge={challenge} />
        </RowWithDetail>
      ))}
    </Table>
  );
}

/** Who was challenged, with the way to an agency of the board. */
function Challenged({ challenged, challengedAgency }: Pick<ChallengeTable_ChallengeFragment, 'challenged' | 'challengedAgency'>) {
  return challengedAgency ? <Link to={`/agencies/${challengedAgency.id}`}>{challenged}</Link> : challenged;
}
