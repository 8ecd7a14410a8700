import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Link } from '../ui/link.tsx';
import { Section } from '../ui/section.tsx';

const SeatsOfAgencyRow = graphql(`
  fragment SeatsOfAgency_Row on MatrixRow {
    id
    seatName
    agencyId
    totals { expected covered deputies }
  }
`);

/** A partner's own seats come first. */
export function SeatsOfAgency({
  agency,
  rows: refs,
}: {
  agency: { id: string; name: string };
  rows: readonly FragmentType<typeof SeatsOfAgencyRow>[];
}) {
  const rows = readFragment(SeatsOfAgencyRow, refs).filter((row) => row.agencyId === agency.id);
  return (
    <Section title="Your agency">
      <p>
        <Link to={`/agencies/${agency.id}`}>{agency.name}</Link>
      </p>
      {rows.length === 0 && <p className="muted">Your agency has no seat in this group.</p>}
      <ul className="plain-list line-list">
        {rows.map((row) => (
          <li key={row.id}>
            <span>{row.seatName}</span>
            <span>
              {row.totals.covered} of {row.totals.expected} meetings covered, {row.totals.deputies} by a deputy
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
