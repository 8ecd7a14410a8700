import { formatPounds } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { writeDayOf } from '../platform/dates.ts';

const InKindTakenBackContribution = graphql(`
  fragment InKindTakenBack_Contribution on PartnerContribution {
    id
    agency { id name }
    inKindTakenBack { id what value isInvented takenBackAt takenBackBy takenBackReason }
  }
`);

interface InKindTakenBackProps {
  contributions: readonly FragmentType<typeof InKindTakenBackContribution>[];
}

/** What was given in kind and was taken back after the year was closed: it stays to be read, and counts no more. */
export function InKindTakenBack({ contributions: refs }: InKindTakenBackProps) {
  const all = readFragment(InKindTakenBackContribution, refs).flatMap(({ agency, inKindTakenBack }) =>
    inKindTakenBack.map((given) => ({ ...given, agency: agency.name })),
  );
  if (all.length === 0) return null;
  return (
    <>
      <p>Taken back after the year was closed, and counted no more:</p>
      <ul>
        {all.map(({ id, agency, what, value, isInvented, takenBackAt, takenBackBy, takenBackReason }) => (
          <li key={id}>
            {`${what} of ${agency}, ${typeof value === 'number' ? formatPounds(value) : 'not valued'}`}
            {isInvented && ', invented for the sample'}
            {`. Reason: ${takenBackReason} (${takenBackBy}, ${writeDayOf(takenBackAt ?? '')})`}
          </li>
        ))}
      </ul>
    </>
  );
}
