import { formatPounds, sumPence } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { BarCell } from '../ui/chart/bar-cell.tsx';
import { Table } from '../ui/table.tsx';

const SpendingTableYear = graphql(`
  fragment SpendingTable_Year on ContributionYear {
    id
    budgetLines { id name budgeted spent }
    spentElsewhere
    jointCosts { id pence }
    spent
  }
`);

/** What was to be spent and was spent, by budget line, with what belongs to none. */
export function SpendingTable({ year: ref }: { year: FragmentType<typeof SpendingTableYear> }) {
  const { budgetLines, spentElsewhere, jointCosts, spent } = readFragment(SpendingTableYear, ref);
  const joint = sumPence(jointCosts.map(({ pence }) => pence));
  const lines = [
    ...budgetLines,
    ...(spentElsewhere === 0 ? [] : [{ id: 'elsewhere', name: 'On no line in particular', budgeted: null, spent: spentElsewhere }]),
    ...(joint === 0 ? [] : [{ id: 'joint', name: "The board's part of joint costs", budgeted: null, spent: joint }]),
  ];
  const budgeted = budgetLines.flatMap((line) => line.budgeted ?? []);
  const largest = Math.max(0, ...lines.flatMap((line) => [line.budgeted ?? 0, line.spent]));
  return (
    <Table caption="Spending against the budget" className="narrow" stickyFirstColumn>
      <thead>
        <tr>
          <th scope="col">Budget line</th>
          <th scope="col" className="number">
            Budgeted
          </th>
          <th scope="col" className="number">
            Spent
          </th>
          <th scope="col" className="number">
            Left
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">{line.name}</th>
            {typeof line.budgeted === 'number' ? (
              <BarCell value={line.budgeted} largest={largest}>
                {formatPounds(line.budgeted)}
              </BarCell>
            ) : (
              <td className="number muted">Not set</td>
            )}
            <BarCell value={line.spent} largest={largest}>
              {formatPounds(line.spent)}
            </BarCell>
            <td className="number">{typeof line.budgeted === 'number' ? writeLeft(line.budgeted - line.spent) : ''}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">All</th>
          <td className="number">{budgeted.length > 0 ? formatPounds(sumPence(budgeted)) : ''}</td>
          <td className="number">{formatPounds(spent)}</td>
          <td />
        </tr>
      </tfoot>
    </Table>
  );
}

const writeLeft = (pence: number): string => (pence < 0 ? `${formatPounds(-pence)} over` : formatPounds(pence));
