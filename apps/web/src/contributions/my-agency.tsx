import { reportingYearLabel } from '@quorate/domain';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useLoad } from '../platform/use-load.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { Link } from '../ui/link.tsx';
import { Page } from '../ui/page.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { PartnerAttendance } from './partner-attendance.tsx';
import { PartnerDownloads } from './partner-downloads.tsx';
import { PartnerLateActions } from './partner-late-actions.tsx';
import { PartnerMoney } from './partner-money.tsx';
import { PartnerQuestions } from './partner-questions.tsx';
import { PartnerTrend } from './partner-trend.tsx';

const MyAgencyQuery = graphql(`
  query MyAgency_Year($boardId: ID!, $year: Int!, $agencyId: ID!) {
    contributions(boardId: $boardId, year: $year, years: 5) {
      boardId
      years {
        id
        year
        partners(agencyId: $agencyId) { id ...PartnerQuestions_Contribution }
        ...PartnerMoney_Year
        ...PartnerTrend_Year
      }
    }
    partnerLines(boardId: $boardId, year: $year, agencyId: $agencyId) { id ...PartnerAttendance_Line }
    actions(boardId: $boardId, filter: MINE) { id ...PartnerLateActions_Action }
  }
`);

/** The landing page of a partner: its own money of this year, and beside it who came and what is late. */
export function MyAgency({ agency }: { agency: { id: string; name: string } }) {
  const { board, year, link } = useBoardAndYear();
  const { data, hasFailed, tryAgain } = useLoad(MyAgencyQuery, { boardId: board.id, year, agencyId: agency.id });
  const chosen = data?.contributions.years.find((one) => one.year === year);
  const line = chosen?.partners[0];
  return (
    <Page title={agency.name} lead={board.name} actions={line && <PartnerDownloads agencyId={agency.id} />}>
      {hasFailed && <Failure onTryAgain={tryAgain}>Couldn't load what your agency contributes.</Failure>}
      {!data && !hasFailed && <Skeletons label="Loading your agency" lines={10} />}
      {data && (
        <div className="partner-beside">
          <div className="partner-column">
            {chosen && line ? (
              <div className="stack">
                <PartnerMoney year={chosen} />
                <p className="no-print">
                  <Link to={link(`/contributions/${agency.id}`)}>See every entry</Link>
                </p>
              </div>
            ) : (
              <EmptyState title={`No contribution recorded for ${reportingYearLabel(year, board.financialYearStartsInMonth)}.`}>
                Contact the board administrator.
              </EmptyState>
            )}
            <PartnerTrend years={data.contributions.years} path="/" />
            {line && <PartnerQuestions contribution={line} />}
          </div>
          <div className="partner-column">
            {data.partnerLines.map((one) => (
              <PartnerAttendance key={one.id} line={one} />
            ))}
            <PartnerLateActions actions={data.actions} />
          </div>
        </div>
      )}
    </Page>
  );
}
