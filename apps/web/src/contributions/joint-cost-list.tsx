import { formatHundredths, formatPounds, percentShares } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { writeDate, writeDayOf } from '../platform/dates.ts';
import { InventedNote } from '../ratings/invented-note.tsx';
import { Table } from '../ui/table.tsx';
import { jointBasisWord, weightWords } from './joint-basis-words.ts';

const JointCostListYear = graphql(`
  fragment JointCostList_Year on ContributionYear {
    id
    jointCosts {
      id
      name
      date
      basis
      total
      reason
      by
      at
      isInvented
      parts { board { id name } weight pence }
    }
  }
`);

/** The costs that several boards have together, with every board's part and why it is that much. */
export function JointCostList({ year: ref }: { year: FragmentType<typeof JointCostListYear> }) {
  const { jointCosts } = readFragment(JointCostListYear, ref);
  return (
    <div className="stack">
      {jointCosts.map(({ id, name, date, basis, total, reason, by, at, parts, isInvented }) => {
        const shares = percentShares(parts.map(({ pence }) => pence));
        return (
          <div key={id} className="section">
            <h3>{name}</h3>
            <p>
              {`${formatPounds(total)} on ${writeDate(date)}, shared ${jointBasisWord[basis]}. `}
              {isInvented ? <InventedNote /> : `Recorded by ${by} on ${writeDayOf(at)}.`}
            </p>
            {reason && <p>{`Reason: ${reason}`}</p>}
            <Table caption={`Every board's part of: ${name}`} className="narrow">
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
          </div>
        );
      })}
    </div>
  );
}
