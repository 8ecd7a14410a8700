import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { writeTotal } from './budget-words.ts';
import './contributions.css';

const ContributionTotalsYear = graphql(`
  fragment ContributionTotals_Year on ContributionYear {
    id
    hiddenPartners
    totals { agreed invoiced credited received outstanding inKindValue }
  }
`);

/** A year's totals. What is given in kind stands apart, because it is never added to cash. */
export function ContributionTotals({ year: ref }: { year: FragmentType<typeof ContributionTotalsYear> }) {
  const { totals, hiddenPartners } = readFragment(ContributionTotalsYear, ref);
  const facts = [
    ['Agreed', totals.agreed],
    ['Invoiced', totals.invoiced],
    ...(totals.credited ? [['Credited', totals.credited] as const] : []),
    ['Received', totals.received],
    ['Outstanding', totals.outstanding],
  ] as const;
  return (
    <dl className="money-facts">
      {facts.map(([word, pence]) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd data-words={typeof pence !== 'number' || undefined}>{writeTotal(pence, hiddenPartners)}</dd>
        </div>
      ))}
      <div data-apart>
        <dt>In kind, not cash</dt>
        <dd data-words={typeof totals.inKindValue !== 'number' || undefined}>{writeTotal(totals.inKindValue, hiddenPartners)}</dd>
      </div>
    </dl>
  );
}
