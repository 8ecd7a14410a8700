import { reportingYearLabel } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { InventedNote } from '../ratings/invented-note.tsx';
import { Section } from '../ui/section.tsx';
import { PartnerFigures } from './partner-figures.tsx';
import { PartnerPledge } from './partner-pledge.tsx';

const PartnerMoneyYear = graphql(`
  fragment PartnerMoney_Year on ContributionYear {
    id
    year
    state
    totals { agreed }
    partners(agencyId: $agencyId) {
      id
      isInvented
      ...PartnerFigures_Contribution
      ...PartnerPledge_Contribution
    }
  }
`);

/** One partner's money of one year in figures, and whether it stands by what is agreed. */
export function PartnerMoney({ year: ref }: { year: FragmentType<typeof PartnerMoneyYear> }) {
  const { year, state, totals, partners } = readFragment(PartnerMoneyYear, ref);
  const { board } = useBoardAndYear();
  const contribution = partners[0];
  if (!contribution) return null;
  return (
    <Section title={`Contribution, financial year ${reportingYearLabel(year, board.financialYearStartsInMonth)}`}>
      {contribution.isInvented && <InventedNote />}
      <PartnerFigures contribution={contribution} isShareHidden={totals.agreed === null} />
      <PartnerPledge contribution={contribution} state={state} />
    </Section>
  );
}
