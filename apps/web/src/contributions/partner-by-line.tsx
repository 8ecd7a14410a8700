import { formatPounds } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Section } from '../ui/section.tsx';
import { Table } from '../ui/table.tsx';

const PartnerByLineContribution = graphql(`
  fragment PartnerByLine_Contribution on PartnerContribution {
    id
    byLine { budgetLine agreed invoiced received outstanding }
  }
`);

const heads = ['Agreed', 'Invoiced', 'Received', 'Outstanding'] as const;

/** A partner's year by the budget lines that its entries name. Nothing where none is named. */
export function PartnerByLine({ contribution: ref }: { contribution: FragmentType<typeof PartnerByLineContribution> }) {
  const { byLine } = readFragment(PartnerByLineContribution, ref);
  if (byLine.length === 0) return null;
  return (
    <Section title="By budget line">
      <Table caption="The contribution by budget line" stickyFirstColumn>
        <thead>
          <tr>
            <th scope="col">Budget line</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byLine.map(({ budgetLine, agreed, invoiced, received, outstanding }) => (
            <tr key={budgetLine ?? ''}>
              <th scope="row">{budgetLine ?? 'No line in particular'}</th>
              <td className="number">{agreed === null ? 'Not recorded' : formatPounds(agreed)}</td>
              <td className="number">{formatPounds(invoiced)}</td>
              <td className="number">{formatPounds(received)}</td>
              <td className="number">{formatPounds(outstanding)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}
