import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Table } from '../ui/table.tsx';
import { hiddenWords, writeTotal } from './budget-words.ts';
import { ContributionRow } from './contribution-row.tsx';

const ContributionTableYear = graphql(`
  fragment ContributionTable_Year on ContributionYear {
    id
    hiddenPartners
    totals { agreed received outstanding inKindValue }
    partners { id agreed received outstanding isInvented ...ContributionRow_Partner }
  }
`);

/** What each partner agreed, paid and owes, with what it gave in kind beside it. The reader's own agency comes first. */
export function ContributionTable({ year: ref }: { year: FragmentType<typeof ContributionTableYear> }) {
  const { partners, totals, hiddenPartners } = readFragment(ContributionTableYear, ref);
  const areAllInvented = partners.every(({ isInvented }) => isInvented);
  const largest = Math.max(0, ...partners.flatMap(({ agreed, received, outstanding }) => [agreed ?? 0, received, outstanding]));
  return (
    <>
      {partners.length > 0 && (
        <Table caption="What each partner agreed, paid and gave in kind" className="contribution-table" stickyFirstColumn>
          <thead>
            <tr>
              <th scope="col">Partner</th>
              {['Agreed', 'On last year', 'Share', 'Received', 'Outstanding', 'In kind'].map((word) => (
                <th key={word} scope="col" className="number">
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {partners.map((partner) => (
              <ContributionRow key={partner.id} partner={partner} largest={largest} marksInvented={!areAllInvented} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{hiddenPartners > 0 ? 'All partners, hidden ones too' : 'All partners'}</th>
              <td className="number">{writeTotal(totals.agreed, hiddenPartners)}</td>
              <td />
              <td className="number">{totals.agreed ? '100.00%' : ''}</td>
              <td className="number">{writeTotal(totals.received, hiddenPartners)}</td>
              <td className="number">{writeTotal(totals.outstanding, hiddenPartners)}</td>
              <td className="number">{totals.inKindValue || hiddenPartners > 0 ? writeTotal(totals.inKindValue, hiddenPartners) : ''}</td>
            </tr>
          </tfoot>
        </Table>
      )}
      {partners.length > 0 && areAllInvented && <p className="muted">Every amount in this table is invented for the sample.</p>}
      {hiddenPartners > 0 && <p className="muted">{hiddenWords(hiddenPartners)}</p>}
    </>
  );
}
