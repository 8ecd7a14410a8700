import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { writeTerm } from '../platform/dates.ts';
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
  const rule = group.quorumRule;
  return (
    <dl className="facts">
      <dt>Kind</dt>
      <dd>
        {wordOf(groupKinds, group.kind)}
        {group.isJoint && ', joint'}
      </dd>
      {group.parent && (
        <>
          <dt>Reports to</dt>
          <dd>
            <Link to={`/groups/${group.parent.id}`}>{group.parent.name}</Link>
          </dd>
        </>
      )}
      {group.isJoint && (
        <>
          <dt>Boards</dt>
          <dd>
            {group.owners.map(({ board, from, to }) => (
              <div key={board.id}>
                {board.name} <span className="muted">({writeTerm({ from, to })})</span>
              </div>
            ))}
          </dd>
        </>
      )}
      {group.purpose && (
        <>
          <dt>Purpose</dt>
          <dd>{group.purpose}</dd>
        </>
      )}
      <dt>Quorum</dt>
      <dd>
        {rule ? rule.statement : 'No rule recorded'}
        {rule?.isExample && <span className="muted"> This rule is an example, because the source does not print one.</span>}
      </dd>
      <dt>Persistent absence</dt>
      <dd>{group.absenceRule}</dd>
    </dl>
  );
}
