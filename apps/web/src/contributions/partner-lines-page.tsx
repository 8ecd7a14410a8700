import { contributionPolicyWord, reportingYearLabel } from '@quorate/domain';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useLoad } from '../platform/use-load.ts';
import { InventedNote } from '../ratings/invented-note.tsx';
import { BackLink } from '../ui/back-link.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { Page } from '../ui/page.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { PartnerLinesTable } from './partner-lines-table.tsx';

const PartnerLinesQuery = graphql(`
  query PartnerLinesPage_Lines($boardId: ID!, $year: Int!) {
    partnerLines(boardId: $boardId, year: $year) {
      id
      isMoneyShown
      isInvented
      ...PartnerLinesTable_Line
    }
  }
`);

/** Every partner of the board in one line: who came, what it pays, what it gives in kind and what it is late with. */
export function PartnerLinesPage() {
  const { board, year, link } = useBoardAndYear();
  const { data, isLoading, hasFailed, tryAgain } = useLoad(PartnerLinesQuery, { boardId: board.id, year });
  const lines = data?.partnerLines ?? [];
  return (
    <Page
      title="Partners side by side"
      lead={`${board.name}, ${reportingYearLabel(year, board.financialYearStartsInMonth)}`}
      before={<BackLink to={link('/contributions')}>Contributions</BackLink>}
      wide
    >
      {hasFailed && <Failure onTryAgain={tryAgain}>Couldn't load the partners.</Failure>}
      {isLoading && <Skeletons label="Loading the partners" lines={12} height={37} />}
      {data && lines.length === 0 && (
        <EmptyState title="No partners yet">Partners are the agencies of the board. They are added on the agencies page.</EmptyState>
      )}
      {lines.length > 0 && (
        <>
          <p className="partner-lines-notes">
            Attendance is of seats covered, by the holder or a deputy, at the meetings of the year that took place. Late actions are those
            that the agency leads and that are late today. A dash (–) stands where nothing is recorded.
          </p>
          {lines.some(({ isMoneyShown }) => !isMoneyShown) && (
            <p>Hidden: by the board's policy. {contributionPolicyWord[board.contributionPolicy]}.</p>
          )}
          {lines.some(({ isInvented }) => isInvented) && (
            <p>
              Amounts: <InventedNote />
            </p>
          )}
          <PartnerLinesTable lines={lines} />
        </>
      )}
    </Page>
  );
}
