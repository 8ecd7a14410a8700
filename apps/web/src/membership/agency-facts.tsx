import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { writeTerm } from '../platform/dates.ts';
import { Link } from '../ui/link.tsx';
import { sectors, statutoryClasses, wordOf } from './membership-words.ts';
import './membership.css';

const AgencyFactsAgency = graphql(`
  fragment AgencyFacts_Agency on Agency {
    id
    shortName
    sector
    statutoryClass
    aliases
    from
    to
    successor { id name }
  }
`);

export function AgencyFacts({ agency: ref }: { agency: FragmentType<typeof AgencyFactsAgency> }) {
  const agency = readFragment(AgencyFactsAgency, ref);
  return (
    <dl className="facts">
      <dt>Short name</dt>
      <dd>{agency.shortName}</dd>
      <dt>Sector</dt>
      <dd>{wordOf(sectors, agency.sector)}</dd>
      <dt>Class</dt>
      <dd>{wordOf(statutoryClasses, agency.statutoryClass)}</dd>
      <dt>Also known as</dt>
      <dd>{agency.aliases.join(', ') || 'No other names'}</dd>
      <dt>With the board</dt>
      <dd>{writeTerm(agency)}</dd>
      {agency.successor && (
        <>
          <dt>Succeeded by</dt>
          <dd>
            <Link to={`/agencies/${agency.successor.id}`}>{agency.successor.name}</Link>
          </dd>
        </>
      )}
    </dl>
  );
}
