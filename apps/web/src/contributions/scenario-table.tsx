import { formatPounds, sumPence } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Table } from '../ui/table.tsx';
import { writeDifference } from './write-difference.ts';
import './contributions.css';

const ScenarioTableYear = graphql(`
  fragment ScenarioTable_Year on ContributionYear {
    id
    partners { id agency { id name shortName } agreed }
  }
`);

const ScenarioTableScenario = graphql(`
  fragment ScenarioTable_Scenario on Scenario {
    id
    name
    total
    lines { agency { id } pence difference }
  }
`);

interface ScenarioTableProps {
  year: FragmentType<typeof ScenarioTableYear>;
  scenarios: readonly FragmentType<typeof ScenarioTableScenario>[];
}

/** What each partner agreed, and what it would pay by each what-if. Every column adds up to the same. */
export function ScenarioTable({ year: yearRef, scenarios: refs }: ScenarioTableProps) {
  const { partners } = readFragment(ScenarioTableYear, yearRef);
  const scenarios = readFragment(ScenarioTableScenario, refs).filter(({ lines }) => lines.length > 0);
  const payers = partners.filter(({ agreed }) => typeof agreed === 'number');
  return (
    <Table caption="What each partner agreed and would pay" stickyFirstColumn>
      <thead>
        <tr>
          <th scope="col">Partner</th>
          <th scope="col" className="number">
            Agreed
          </th>
          {scenarios.map(({ id, name }) => (
            <th key={id} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {payers.map(({ id, agency, agreed }) => (
          <tr key={id}>
            <th scope="row">
              <span className="on-wide">{agency.name}</span>
              <span className="on-narrow">{agency.shortName}</span>
            </th>
            <td className="number">{formatPounds(agreed ?? 0)}</td>
            {scenarios.map((scenario) => {
              const line = scenario.lines.find((one) => one.agency.id === agency.id);
              return (
                <td key={scenario.id} className="number">
                  {line ? formatPounds(line.pence) : ''}
                  <div className="muted">{line ? writeDifference(line.difference) : ''}</div>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">All partners</th>
          <td className="number">{formatPounds(sumPence(payers.map(({ agreed }) => agreed ?? 0)))}</td>
          {scenarios.map(({ id, lines }) => (
            <td key={id} className="number">
              {formatPounds(sumPence(lines.map(({ pence }) => pence)))}
            </td>
          ))}
        </tr>
      </tfoot>
    </Table>
  );
}
