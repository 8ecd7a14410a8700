import { formatHundredths, formatPounds, percentShares } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Table } from '../ui/table.tsx';
import { weightWords } from './joint-basis-words.ts';

const JointCostPartsCost = graphql(`
  fragment JointCostParts_Cost on JointCost {
    id
    name
    basis
    total
    correctsId
    parts { board { id name } weight pence }
  }
`);

/** Every board's part of a joint cost, and why it is that much. */
export function JointCostParts({ cost: ref }: { cost: FragmentType<typeof JointCostPartsCost> }) {
  const { name, basis, total, correctsId, parts } = readFragment(JointCostPartsCost, ref);
  // Parts that are taken back are all below zero and have the same shares.
  const shares = percentShares(parts.map(({ pence }) => Math.abs(pence)));
  return (
    <Table caption={`Every board's part of: ${name}${correctsId ? ', taken back' : ''}`} className="narrow">
      <thead>
        <tr>
          <th scope="col">Board</th>
          <th scope="col" className="number">
            Part
          </th>
          <th scope="col" className="number">
            Share
          </th>
          <th scope="col">Because</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ board, weight, pence }, index) => (
          <tr key={board.id}>
            <th scope="row">{board.name}</th>
            <td className="number">{formatPounds(pence)}</td>
            <td className="number">{formatHundredths(shares[index] ?? 0)}</td>
            <td>{weightWords(basis, weight)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Together</th>
          <td className="number">{formatPounds(total)}</td>
          <td className="number">100.00%</td>
          <td />
        </tr>
      </tfoot>
    </Table>
  );
}
