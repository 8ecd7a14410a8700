import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { writeTerm } from '../platform/dates.ts';
import { Facts } from '../ui/facts.tsx';
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
    <Facts
      facts={[
        ['Short name', agency.shortName],
        ['Sector', wordOf(sectors, agency.sector)],
        ['Class', wordOf(statutoryClasses, agency.statutoryClass)],
        ['Also known as', agency.aliases.join(', ') || 'No other names'],
        ['With the board', writeTerm(agency)],
        [
          'Succeeded by',
          agency.successor && (
            <Link key="successor" to={`/agencies/${agency.successor.id}`}>
              {agency.successor.name}
            </Link>
          ),
        ],
      ]}
    />
  );
}
