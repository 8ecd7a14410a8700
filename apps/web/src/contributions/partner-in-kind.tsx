import { formatPounds, formatQuantity } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { PartnerInKind_ContributionFragment } from '../gql/graphql.ts';
import { InventedNote } from '../ratings/invented-note.tsx';
import { Section } from '../ui/section.tsx';
import { Table } from '../ui/table.tsx';
import { InKindTakenBack } from './in-kind-taken-back.tsx';

const PartnerInKindContribution = graphql(`
  fragment PartnerInKind_Contribution on PartnerContribution {
    id
    inKind { id what quantity unit rate value basis reason isInvented }
    ...InKindTakenBack_Contribution
  }
`);

/** What a partner gives in kind, each with the basis of its value. */
export function PartnerInKind({ contribution: ref }: { contribution: FragmentType<typeof PartnerInKindContribution> }) {
  const contribution = readFragment(PartnerInKindContribution, ref);
  const { inKind } = contribution;
  return (
    <Section title="In kind">
      {inKind.length === 0 ? (
        <p className="muted">Nothing given in kind is recorded for this year.</p>
      ) : (
        <>
          <Table caption="Given in kind">
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">Quantity</th>
                <th scope="col">Basis of the value</th>
                <th scope="col" className="number">
                  Value
                </th>
              </tr>
            </thead>
            <tbody>
              {inKind.map((one) => (
                <tr key={one.id}>
                  <th scope="row">
                    {one.what}
                    {one.isInvented && (
                      <div className="small">
                        <InventedNote />
                      </div>
                    )}
                  </th>
                  <td>
                    {formatQuantity(one.quantity)} {one.unit}
                    {one.rate !== null && ` at ${formatPounds(one.rate)}`}
                  </td>
                  <td>
                    {basisOf(one)}
                    {one.reason && <div>{`Reason: ${one.reason}`}</div>}
                  </td>
                  <td className="number">{one.value === null ? 'Not valued' : formatPounds(one.value)}</td>
                </tr>
              ))}
            </tbody>
          </Table>
          <p className="muted">What is given in kind has a value by its own basis and is not part of the cash.</p>
        </>
      )}
      <InKindTakenBack contributions={[contribution]} />
    </Section>
  );
}

function basisOf({ basis, rate, value }: PartnerInKind_ContributionFragment['inKind'][number]): string {
  if (basis) return basis;
  if (value === null) return 'Not valued';
  return rate === null ? 'Stated by the agency' : 'Quantity times rate';
}
