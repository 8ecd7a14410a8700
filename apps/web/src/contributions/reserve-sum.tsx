import { formatPounds } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Table } from '../ui/table.tsx';
import { writeDifference } from './write-difference.ts';

const ReserveSumYear = graphql(`
  fragment ReserveSum_Year on ContributionYear {
    id
    reserve { opening income spend closing closingBefore }
  }
`);

/** Opening reserve and income less spend is the closing reserve, written as the sum it is. */
export function ReserveSum({ year: ref }: { year: FragmentType<typeof ReserveSumYear> }) {
  const { reserve } = readFragment(ReserveSumYear, ref);
  if (!reserve) {
    return <p className="muted">The reserve is hidden by the board's policy: it would tell what the other partners paid.</p>;
  }
  const { opening, income, spend, closing, closingBefore } = reserve;
  return (
    <>
      <Table caption="The board's reserve: opening and income less spend is closing" className="narrow sum-table">
        <tbody>
          <Line word="Opening reserve" pence={opening} />
          <Line word="Income: cash received from partners" sign="+" pence={income} />
          <Line word="Spend, with the board's part of joint costs" sign="−" pence={spend} />
        </tbody>
        <tfoot>
          <Line word={closing < 0 ? 'Closing reserve, below zero' : 'Closing reserve'} sign="=" pence={closing} />
        </tfoot>
      </Table>
      {typeof closingBefore === 'number' && closingBefore !== opening && (
        <p>{`The year before closed with ${formatPounds(closingBefore)}, and this year opened with ${formatPounds(opening)}: ${writeDifference(opening - closingBefore)}.`}</p>
      )}
    </>
  );
}

function Line({ word, sign = '', pence }: { word: string; sign?: string; pence: number }) {
  return (
    <tr>
      <th scope="row">{word}</th>
      <td className="number">
        {sign} {formatPounds(pence)}
      </td>
    </tr>
  );
}
