import { formatPounds, type ScenarioBasis, type ScenarioLine, sumPence } from '@quorate/domain';
import { errorOf, type FormError } from '../platform/user-errors.ts';
import { Field } from '../ui/field.tsx';
import { Table } from '../ui/table.tsx';
import { goesByWeights } from './scenario-words.ts';
import { type ScenarioPayer, weightField } from './typed-scenario.ts';
import { writeDifference } from './write-difference.ts';
import './contributions.css';

interface ScenarioPreviewProps {
  payers: readonly ScenarioPayer[];
  /** Empty while they cannot be worked out. */
  lines: readonly ScenarioLine[];
  basis: ScenarioBasis;
  weights: Readonly<Record<string, string>>;
  errors: readonly FormError[];
  onWeight: (agencyId: string, text: string) => void;
}

/** What each partner would pay as things stand, with its number to type where the rule goes by one. */
export function ScenarioPreview({ payers, lines, basis, weights, errors, onWeight }: ScenarioPreviewProps) {
  const what = basis === 'POPULATION' ? 'People served' : 'Weight';
  const slip = errorOf(errors, 'weights');
  return (
    <div id="weights">
      {slip && <p className="field-error">{slip}</p>}
      <Table caption="What each partner would pay" className="amount-table" stickyFirstColumn>
        <thead>
          <tr>
            <th scope="col">Partner</th>
            {goesByWeights(basis) && <th scope="col">{what}</th>}
            <th scope="col" className="number">
              Agreed
            </th>
            <th scope="col" className="number">
              Would pay
            </th>
          </tr>
        </thead>
        <tbody>
          {payers.map(({ agency, agreed }, index) => {
            const line = lines[index];
            return (
              <tr key={agency.id}>
                <th scope="row">{agency.name}</th>
                {goesByWeights(basis) && (
                  <td>
                    <Field
                      label={`${what} of ${agency.name}`}
                      hideLabel
                      isOptional
                      width="short"
                      name={weightField(agency.id)}
                      value={weights[agency.id] ?? ''}
                      onChange={(text) => onWeight(agency.id, text)}
                      error={errorOf(errors, weightField(agency.id))}
                    />
                  </td>
                )}
                <td className="number">{formatPounds(agreed)}</td>
                <td className="number">
                  {line ? formatPounds(line.pence) : '–'}
                  <div className="muted">{line ? writeDifference(line.difference) : ''}</div>
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All partners</th>
            {goesByWeights(basis) && <td />}
            <td className="number">{formatPounds(sumPence(payers.map(({ agreed }) => agreed)))}</td>
            <td className="number">{lines.length > 0 ? formatPounds(sumPence(lines.map(({ pence }) => pence))) : '–'}</td>
          </tr>
        </tfoot>
      </Table>
    </div>
  );
}
