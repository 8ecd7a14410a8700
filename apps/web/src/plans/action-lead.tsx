import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';

const ActionLeadAction = graphql(`
  fragment ActionLead_Action on Action {
    id
    leadAgency { id name shortName }
    leadPerson
  }
`);

/** Who leads an action: an agency, a person or role, or both. */
export function ActionLead({ action: ref }: { action: FragmentType<typeof ActionLeadAction> }) {
  const { leadAgency, leadPerson } = readFragment(ActionLeadAction, ref);
  if (!leadAgency && !leadPerson) return <span className="muted">Nobody yet</span>;
  return (
    <>
      {leadAgency && (
        <>
          <span className="on-wide">{leadAgency.name}</span>
          <span className="on-narrow">{leadAgency.shortName}</span>
        </>
      )}
      {leadAgency && leadPerson && ', '}
      {leadPerson}
    </>
  );
}
