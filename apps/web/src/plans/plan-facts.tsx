import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
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
      <dl className="facts">
        <dt>{owners.length > 1 ? 'Joint plan of' : 'Owner'}</dt>
        <dd>
          {owners.map(({ board, group }) => (
            <div key={board.id}>
              {board.name}
              {group && <span className="muted"> ({group.name})</span>}
            </div>
          ))}
        </dd>
        {strategy && (
          <>
            <dt>Strategy</dt>
            <dd>{strategy}</dd>
          </>
        )}
        <dt>Priorities</dt>
        <dd>
          <PriorityLinks priorities={priorities} />
        </dd>
        <dt>Updates are due</dt>
        <dd>{howOften(updateEveryMonths)}</dd>
      </dl>
    </Section>
  );
}
