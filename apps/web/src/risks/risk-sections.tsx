import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Section } from '../ui/section.tsx';
import { RiskHeatMap } from './risk-heat-map.tsx';
import { RiskTable } from './risk-table.tsx';
import type { RiskTask } from './risk-task.ts';

const RiskSectionsRisk = graphql(`
  fragment RiskSections_Risk on Risk {
    ...RiskTable_Risk
    ...RiskHeatMap_Risk
  }
`);

type Risks = readonly FragmentType<typeof RiskSectionsRisk>[];

/** The register in its parts: open risks, where they stand on the map, and closed ones. */
export function RiskSections({ open, closed, onTask }: { open: Risks; closed: Risks; onTask: (task: RiskTask) => void }) {
  const openRisks = readFragment(RiskSectionsRisk, open);
  const closedRisks = readFragment(RiskSectionsRisk, closed);
  return (
    <>
      <Section title="Open risks">
        {openRisks.length === 0 ? (
          <p>Every risk is closed.</p>
        ) : (
          <RiskTable caption="Open risks, highest score first" dayHeading="Review date" risks={openRisks} onTask={onTask} />
        )}
      </Section>
      {openRisks.length > 0 && (
        <Section title="Heat map" anchor="heat-map">
          <RiskHeatMap risks={openRisks} />
        </Section>
      )}
      {closedRisks.length > 0 && (
        <Section title="Closed risks">
          <RiskTable caption="Closed risks, latest first" dayHeading="Closed" risks={closedRisks} onTask={onTask} />
        </Section>
      )}
    </>
  );
}
