import {
  describeRiskBands,
  impactWord,
  likelihoodWord,
  type RiskLevels,
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
  const rows = countRisks(readFragment(RiskHeatMapRisk, refs).flatMap(({ scores }) => scores.at(-1)?.after ?? []));
  const inFile = rows.map(({ likelihood, counts }) => [write(likelihood, likelihoodWord), ...counts.map(({ count }) => count)] as const);
  return (
    <div className="stack">
      <p>A score is the likelihood times the impact, each from 1 to 5. {describeRiskBands()}</p>
      <Table caption="Open risks after controls: likelihood down, impact across" showCaption className="risk-heat-map" stickyFirstColumn>
        <thead>
          <tr>
            <th scope="col">Likelihood</th>
            {riskLevels.map((impact) => (
              <th key={impact} scope="col">
                {write(impact, impactWord)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ likelihood, counts }) => (
            <tr key={likelihood}>
              <th scope="row">{write(likelihood, likelihoodWord)}</th>
              {counts.map(({ impact, count }) => (
                <HeatCell key={impact} likelihood={likelihood} impact={impact} count={count} />
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      <div className="no-print">
        <CsvButton
          kind="plain"
          size="sm"
          label="Download CSV: heat map of open risks"
          fileName={`Heat map of open risks ${today()}`}
          data={{ columns: ['Likelihood', ...riskLevels.map((impact) => write(impact, impactWord))], rows: inFile }}
        />
      </div>
    </div>
  );
}

function HeatCell({ likelihood, impact, count }: RiskLevels & { count: number }) {
  const band = riskBand(riskScore(likelihood, impact));
  return (
    <td className={bandLook(band)} data-empty={count === 0 || undefined}>
      <span className="heat-count">{count}</span> <span className="heat-band">{riskBandWord(band)}</span>
    </td>
  );
}

/** "4 Likely" */
const write = (level: number, wordOf: (level: number) => string): string => `${level} ${sentenceCase(wordOf(level))}`;
