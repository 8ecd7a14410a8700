import { impactGapWord } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Section } from '../ui/section.tsx';
import { impactSteps } from './impact-steps.ts';

const ImpactChainAction = graphql(`
  fragment ImpactChain_Action on Action {
    id
    title
    findingKind
    finding
    evidence
    impactStatement
    impactGap
  }
`);

/** From what was heard or found, by the action and its evidence, to what changed. A link that is missing says so. */
export function ImpactChain({ action: ref }: { action: FragmentType<typeof ImpactChainAction> }) {
  const action = readFragment(ImpactChainAction, ref);
  return (
    <Section title="From finding to impact">
      <p className="impact-gap">{impactGapWord(action.impactGap)}</p>
      <ol className="impact-chain plain-list">
        {impactSteps(action).map(({ name, text, advice }) => (
          <li key={name} className="impact-step" data-missing={text === null || undefined}>
            <h3>
              <span aria-hidden="true">{text === null ? '–' : '✓'}</span> {name}
            </h3>
            {text === null ? (
              <p>
                <strong>Missing.</strong> {advice}
              </p>
            ) : (
              <p>{text}</p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
