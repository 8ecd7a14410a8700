import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Link } from '../ui/link.tsx';

const PersistentlyAbsentRow = graphql(`
  fragment PersistentlyAbsent_Row on MatrixRow {
    id
    seatName
    agencyId
    openStreak
    isPersistentlyAbsent
    totals { expected covered }
  }
`);

export function PersistentlyAbsent({ rows: refs, rule }: { rows: readonly FragmentType<typeof PersistentlyAbsentRow>[]; rule: string }) {
  const rows = readFragment(PersistentlyAbsentRow, refs).filter((row) => row.isPersistentlyAbsent);
  return (
    <>
      {rows.length === 0 ? (
        <p>No seat has been persistently absent.</p>
      ) : (
        <ul className="plain-list line-list">
          {rows.map((row) => (
            <li key={row.id}>
              <span>{row.agencyId ? <Link to={`/agencies/${row.agencyId}`}>{row.seatName}</Link> : row.seatName}</span>
              <span>
                {row.totals.covered} of {row.totals.expected}
                {row.openStreak > 1 && `, the last ${row.openStreak} missed`}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="muted">{rule}</p>
    </>
  );
}
