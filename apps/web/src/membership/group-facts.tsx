import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { GroupFacts_GroupFragment } from '../gql/graphql.ts';
import { writeTerm } from '../platform/dates.ts';
import { Facts } from '../ui/facts.tsx';
import { Link } from '../ui/link.tsx';
import { groupKinds, wordOf } from './membership-words.ts';
import './membership.css';

const GroupFactsGroup = graphql(`
  fragment GroupFacts_Group on Group {
    id
    kind
    purpose
    absenceRule
    isJoint
    parent { id name }
    owners { board { id name } from to }
    quorumRule { statement isExample }
  }
`);

export function GroupFacts({ group: ref }: { group: FragmentType<typeof GroupFactsGroup> }) {
  const group = readFragment(GroupFactsGroup, ref);
  return (
    <Facts
      facts={[
        ['Kind', `${wordOf(groupKinds, group.kind)}${group.isJoint ? ', joint' : ''}`],
        [
          'Reports to',
          group.parent && (
            <Link key="parent" to={`/groups/${group.parent.id}`}>
              {group.parent.name}
            </Link>
          ),
        ],
        ['Boards', group.isJoint && <Owners key="owners" owners={group.owners} />],
        ['Purpose', group.purpose],
        ['Quorum', <Quorum key="quorum" rule={group.quorumRule} />],
        ['Persistent absence', group.absenceRule],
      ]}
    />
  );
}

function Owners({ owners }: Pick<GroupFacts_GroupFragment, 'owners'>) {
  return owners.map(({ board, from, to }) => (
    <div key={board.id}>
      {board.name} <span className="muted">({writeTerm({ from, to })})</span>
    </div>
  ));
}

function Quorum({ rule }: { rule: GroupFacts_GroupFragment['quorumRule'] }) {
  return (
    <>
      {rule ? rule.statement : 'No rule recorded'}
      {rule?.isExample && <span className="muted"> This rule is an example, because the source does not print one.</span>}
    </>
  );
}
