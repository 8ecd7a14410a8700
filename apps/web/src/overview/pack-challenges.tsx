import { type ChallengeState, challengeStateWord } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { writeDate } from '../platform/dates.ts';
import { InventedNote } from '../ratings/invented-note.tsx';
import { Table } from '../ui/table.tsx';
import { Tag, type TagProps } from '../ui/tag.tsx';

const PackChallengesChallenge = graphql(`
  fragment PackChallenges_Challenge on Challenge {
    id
    issue
    challenger
    challenged
    raisedOn
    responseDue
    state
    isInvented
    priority { id name }
  }
`);

const tones: Record<ChallengeState, TagProps['tone']> = { OVERDUE: 'red', WAITING: 'blue', ANSWERED: 'grey', CHANGED: 'green' };

/** Challenges that have not yet led to a change. */
export function PackChallenges({ challenges: refs }: { challenges: readonly FragmentType<typeof PackChallengesChallenge>[] }) {
  const challenges = readFragment(PackChallengesChallenge, refs);
  if (challenges.length === 0) return <p>No challenge is open.</p>;
  return (
    <Table caption="Open challenges">
      <thead>
        <tr>
          <th scope="col">Issue</th>
          <th scope="col">Priority</th>
          <th scope="col">Raised</th>
          <th scope="col">Response due</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {challenges.map((challenge) => (
          <tr key={challenge.id}>
            <th scope="row" className="wide-cell">
              {challenge.issue}
              <div className="muted">
                {challenge.challenger} challenged {challenge.challenged}
              </div>
              {challenge.isInvented && <InventedNote />}
            </th>
            <td>{challenge.priority?.name ?? '–'}</td>
            <td>{writeDate(challenge.raisedOn)}</td>
            <td>{writeDate(challenge.responseDue)}</td>
            <td>
              <Tag tone={tones[challenge.state]}>{challengeStateWord(challenge.state)}</Tag>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
