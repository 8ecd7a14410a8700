import { reportingYearLabel } from '@quorate/domain';
import { useParams } from 'react-router';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useLoad } from '../platform/use-load.ts';
import { BackLink } from '../ui/back-link.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { Page } from '../ui/page.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { PartnerAttendance } from './partner-attendance.tsx';
import { PartnerDetails } from './partner-details.tsx';
import { PartnerDownloads } from './partner-downloads.tsx';
import { PartnerFlags } from './partner-flags.tsx';
import { PartnerMoney } from './partner-money.tsx';
import { PartnerTrend } from './partner-trend.tsx';

const PartnerPageQuery = graphql(`
  query PartnerPage_Year($boardId: ID!, $year: Int!, $agencyId: ID!) {
    contributions(boardId: $boardId, year: $year, years: 5) {
      boardId
      years {
        id
        year
        partners(agencyId: $agencyId) { id ...PartnerFlags_Contribution ...PartnerDetails_Contribution }
        ...PartnerMoney_Year
        ...PartnerTrend_Year
      }
    }
    partnerLines(boardId: $boardId, year: $year, agencyId: $agencyId) {
      id
      agency { id name }
      isMoneyShown
      ...PartnerAttendance_Line
    }
  }
`);

/** One partner's year: its figures, every entry behind them, and how its seats were covered. */
export function PartnerPage() {
  const { agencyId = '' } = useParams();
  const { board, year, link } = useBoardAndYear();
  const { data, hasFailed, tryAgain } = useLoad(PartnerPageQuery, { boardId: board.id, year, agencyId });
  const back = <BackLink to={link('/contributions')}>Contributions</BackLink>;
  if (!data) {
    return (
      <Page title="Contribution" before={back}>
        {hasFailed ? (
          <Failure onTryAgain={tryAgain}>Couldn't load the contribution.</Failure>
        ) : (
          <Skeletons label="Loading the contribution" lines={10} />
        )}
      </Page>
    );
  }
  const partner = data.partnerLines[0];
  if (!partner) {
    return (
      <Page title="Partner not found" before={back}>
        <EmptyState title="This agency is not on this board.">Choose a partner on the contributions page.</EmptyState>
      </Page>
    );
  }
  const chosen = data.contributions.years.find((one) => one.year === year);
  const line = chosen?.partners[0];
  return (
    <Page
      key={agencyId}
      title={partner.agency.name}
      lead={board.name}
      before={back}
      actions={line && <PartnerDownloads agencyId={agencyId} />}
    >
      <div className="partner-beside">
        <div className="partner-column">
          {line && <PartnerFlags contribution={line} />}
          {chosen && line ? <PartnerMoney year={chosen} /> : <NothingToSee isHidden={!partner.isMoneyShown} />}
          <PartnerTrend years={data.contributions.years} path={`/contributions/${agencyId}`} />
          {line && <PartnerDetails contribution={line} />}
        </div>
        <div className="partner-column">
          <PartnerAttendance line={partner} />
        </div>
      </div>
    </Page>
  );
}

/** Why there are no figures: the board's policy hides them, or there are none. */
function NothingToSee({ isHidden }: { isHidden: boolean }) {
  const { board, year } = useBoardAndYear();
  const label = reportingYearLabel(year, board.financialYearStartsInMonth);
  if (isHidden) {
    return (
      <EmptyState title="What this partner contributes is hidden from you by the board's policy.">
        Ask the board administrator if you need to see it.
      </EmptyState>
    );
  }
  return (
    <EmptyState title={`No contribution recorded for ${label}.`}>
      {board.canAdminister ? 'Enter what it agreed on the contributions page.' : 'Contact the board administrator.'}
    </EmptyState>
  );
}
