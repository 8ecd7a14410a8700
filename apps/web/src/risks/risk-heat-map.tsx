import {
  describeRiskBands,
  impactWord,
  likelihoodWord,
  riskBand,
  riskBandWord,
  riskLevels,
  riskScore,
  sentenceCase,
} from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { today } from '../platform/dates.ts';
import { CsvButton } from '../ui/csv-button.tsx';
import { Table } from '../ui/table.tsx';
import { bandLook } from './band-look.ts';
import { countRisks } from './count-risks.ts';

const RiskHeatMapRisk = graphql(`
  fragment RiskHeatMap_Risk on Risk {
    scores { id after { likelihood impact } }
  }
`);

/** How many open risks stand where after controls. Each square says its count and the word of its band. */
export function RiskHeatMap({ risks: refs }: { risks: readonly FragmentType<typeof RiskHeatMapRisk>[] }) {
  const levels = readFragment(RiskHeatMapRisk, refs).flatMap(({ scores }) => scores.at(-1)?.after ?? []);
  const rows = countRisks(levels);
  const impacts = riskLevels.map((level) => `${sentenceCase(impactWord(level))} (${level})`);
  const nameOf = (likelihood: number) => `${sentenceCase(likelihoodWord(likelihood))} (${likelihood})`;
  return (
    <div className="stack">
      <p>A score is the likelihood times the impact, each from 1 to 5. {describeRiskBands()}</p>
      <Table caption="Open risks after controls, by likelihood and impact" className="risk-heat-map" stickyFirstColumn>
        <thead>
          <tr>
            <th scope="col">Likelihood</th>
            {impacts.map((impact) => (
              <th key={impact} scope="col">
                {impact}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ likelihood, counts }) => (
            <tr key={likelihood}>
              <th scope="row">{nameOf(likelihood)}</th>
              {counts.map(({ impact, count }) => {
                const band = riskBand(riskScore(likelihood, impact));
                return (
                  <td key={impact} className={bandLook(band)} data-empty={count === 0 || undefined}>
                    <span className="heat-count">{count}</span> <span className="heat-band">{riskBandWord(band)}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
      <div className="no-print">
        <CsvButton
          kind="plain"
          size="sm"
          label="Download CSV: heat map of open risks"
          fileName={`risk-heat-map-${today()}`}
          data={{
            columns: ['Likelihood', ...impacts],
            rows: rows.map(({ likelihood, counts }) => [nameOf(likelihood), ...counts.map(({ count }) => count)] as const),
          }}
        />
      </div>
    </div>
  );
}
