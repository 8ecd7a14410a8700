import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { PlanFacts_PlanFragment } from '../gql/graphql.ts';
import { Facts } from '../ui/facts.tsx';
import { Section } from '../ui/section.tsx';
import { howOften } from './plan-words.ts';
import { PriorityLinks } from './priority-links.tsx';

const PlanFactsPlan = graphql(`
  fragment PlanFacts_Plan on Plan {
    id
    strategy
    updateEveryMonths
    owners { board { id name } group { id name } }
    priorities { ...PriorityLinks_Priority }
  }
`);

/** Who owns a plan, what it delivers and what it is for. */
export function PlanFacts({ plan: ref }: { plan: FragmentType<typeof PlanFactsPlan> }) {
  const { strategy, updateEveryMonths, owners, priorities } = readFragment(PlanFactsPlan, ref);
  return (
    <Section title="About this plan">
      <Facts
        facts={[
          [new Set(owners.map(({ board }) => board.id)).size > 1 ? 'Joint plan of' : 'Owner', <Owners key="owners" owners={owners} />],
          ['Strategy', strategy],
          ['Priorities', <PriorityLinks key="priorities" priorities={priorities} />],
          ['Updates are due', howOften(updateEveryMonths)],
        ]}
      />
    </Section>
  );
}

function Owners({ owners }: { owners: PlanFacts_PlanFragment['owners'] }) {
  return owners.map(({ board, group }) => (
    <div key={`${board.id} ${group?.id}`}>
      {board.name}
      {group && <span className="muted"> ({group.name})</span>}
    </div>
  ));
}
