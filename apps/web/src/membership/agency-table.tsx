import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Link } from '../ui/link.tsx';
import { Table } from '../ui/table.tsx';
import { sectors, statutoryClasses, wordOf } from './membership-words.ts';

const AgencyTableAgency = graphql(`
  fragment AgencyTable_Agency on Agency {
    id
    name
    shortName
    sector
    statutoryClass
    aliases
    to
    seats { id to }
  }
`);

export function AgencyTable({ agencies }: { agencies: readonly FragmentType<typeof AgencyTableAgency>[] }) {
  return (
    <Table caption="Agencies of this board" stickyFirstColumn>
      <thead>
        <tr>
          <th scope="col">Agency</th>
          <th scope="col" className="on-wide">
            Short name
          </th>
          <th scope="col">Sector</th>
          <th scope="col">Class</th>
          <th scope="col" className="number">
            Seats
          </th>
          <th scope="col">Also known as</th>
        </tr>
      </thead>
      <tbody>
        {readFragment(AgencyTableAgency, agencies).map((agency) => (
          <tr key={agency.id}>
            <th scope="row">
              <Link to={`/agencies/${agency.id}`}>
                <span className="on-wide">{agency.name}</span>
                <span className="on-narrow">{agency.shortName}</span>
              </Link>
              {agency.to && <span className="muted"> (former)</span>}
            </th>
            <td className="on-wide">{agency.shortName}</td>
            <td className="no-wrap">{wordOf(sectors, agency.sector)}</td>
            <td className="no-wrap">{wordOf(statutoryClasses, agency.statutoryClass)}</td>
            <td className="number">{agency.seats.filter((seat) => !seat.to).length}</td>
            <td className="wide-cell">{agency.aliases.join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
