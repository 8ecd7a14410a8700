import { isActiveOn } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { today, writeTerm } from '../platform/dates.ts';

const SeatPeopleSeat = graphql(`
  fragment SeatPeople_Seat on Seat {
    id
    holders { id from to person { id name jobTitle } }
    deputies { id from to person { id name jobTitle } }
  }
`);

interface Term {
  id: string;
  from: string;
  to?: string | null;
  person: { name: string; jobTitle?: string | null };
}

/** Who sits in a seat now and who may stand in; those before are kept under a disclosure. */
export function SeatPeople({ seat: ref }: { seat: FragmentType<typeof SeatPeopleSeat> }) {
  const seat = readFragment(SeatPeopleSeat, ref);
  const now = today();
  const holders = seat.holders.filter((term) => isActiveOn(term, now));
  const deputies = seat.deputies.filter((term) => isActiveOn(term, now));
  const others = [...seat.holders, ...seat.deputies].filter((term) => !isActiveOn(term, now));
  return (
    <>
      {holders.length === 0 && <div className="muted">No holder recorded</div>}
      {holders.map((term) => (
        <div key={term.id}>{describe(term)}</div>
      ))}
      {deputies.map((term) => (
        <div key={term.id}>Deputy: {describe(term)}</div>
      ))}
      {others.length > 0 && (
        <details>
          <summary>Earlier and later ({others.length})</summary>
          {others.map((term) => (
            <div key={term.id}>{describe(term)}</div>
          ))}
        </details>
      )}
    </>
  );
}

function describe(term: Term) {
  return (
    <>
      {term.person.name}
      {term.person.jobTitle && `, ${term.person.jobTitle}`} <span className="muted">({writeTerm(term)})</span>
    </>
  );
}
