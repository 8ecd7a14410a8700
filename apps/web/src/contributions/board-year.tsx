import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { writeDate } from '../platform/dates.ts';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { ContributionTable } from './contribution-table.tsx';
import { ContributionTotals } from './contribution-totals.tsx';
import { CostOfTheBoard } from './cost-of-the-board.tsx';
import { FiveYears } from './five-years.tsx';
import { InKindList } from './in-kind-list.tsx';
import { JointCostList } from './joint-cost-list.tsx';
import { Ledger } from './ledger.tsx';
import { ReserveSum } from './reserve-sum.tsx';
import { SpendingTable } from './spending-table.tsx';
import { ToLookAt } from './to-look-at.tsx';
import { WhoSeesWhat } from './who-sees-what.tsx';
import { YearLinks } from './year-links.tsx';

const BoardYearYear = graphql(`
  fragment BoardYear_Year on ContributionYear {
    id
    state
    invoiceBy
    agreedOn
    closedOn
    spent
    isInvented
    jointCosts { id }
    ...BudgetActions_Year
    ...ContributionTotals_Year
    ...ContributionTable_Year
    ...ToLookAt_Year
    ...FiveYears_Year
    ...AgreeAmountsDialog_Year
    ...SpendingTable_Year
    ...JointCostList_Year
    ...ReserveSum_Year
    ...InKindList_Year
    ...Ledger_Year
  }
`);

interface BoardYearProps {
  year: FragmentType<typeof BoardYearYear>;
  /** The years up to this one, for the picture of how it went. */
  years: Parameters<typeof FiveYears>[0]['years'];
  /** The board group's attendance, where there is such a group. */
  matrix: Parameters<typeof CostOfTheBoard>[0]['matrix'] | null;
}

export function BoardYear({ year: ref, years, matrix }: BoardYearProps) {
  const { board } = useBoardAndYear();
  const year = readFragment(BoardYearYear, ref);
  const sumsNote = year.isInvented && <p className="muted">These sums count amounts that are invented for the sample.</p>;
  return (
    <>
      <YearLinks />
      {year.isInvented && (
        <Notice title="These amounts are invented for the sample">
          The published report says who pays and gives no amounts. Amounts that are invented say so wherever they are shown.
        </Notice>
      )}
      <p>{stepWords(year)}</p>
      <ContributionTotals year={year} />
      <ToLookAt year={year} />
      <Section title="Partners">
        <ContributionTable year={year} />
        <WhoSeesWhat />
      </Section>
      <Section title="Over the years">
        <FiveYears years={years} />
      </Section>
      <Section title="Reserve">
        <ReserveSum year={year} />
        {sumsNote}
      </Section>
      <Section title="Spending">
        <SpendingTable year={year} />
        {sumsNote}
        {matrix && <CostOfTheBoard spent={year.spent} matrix={matrix} />}
      </Section>
      {year.jointCosts.length > 0 && (
        <Section title="Joint costs">
          <JointCostList year={year} mayChange={board.canAdminister} />
        </Section>
      )}
      <Section title="In kind">
        <InKindList year={year} mayChange={board.canAdminister} />
      </Section>
      <Section title="Ledger">
        <Ledger year={year} mayChange={board.canAdminister} />
      </Section>
    </>
  );
}

interface Steps {
  state: 'DRAFT' | 'AGREED' | 'CLOSED';
  invoiceBy: string;
  agreedOn?: string | null;
  closedOn?: string | null;
}

function stepWords({ state, invoiceBy, agreedOn, closedOn }: Steps): string {
  const invoices = `Invoices are in time until ${writeDate(invoiceBy)}.`;
  if (state === 'DRAFT') return `A draft: partners are being asked what they will pay. ${invoices}`;
  const agreed = agreedOn ? `Agreed on ${writeDate(agreedOn)}.` : '';
  if (state === 'AGREED') return `${agreed} ${invoices}`;
  return `${agreed} ${closedOn ? `Closed on ${writeDate(closedOn)}.` : ''} It changes only by adjustments with a reason.`;
}
