import { formatDate, reportingYearLabel } from '@quorate/domain';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import type { ViewerBoard } from '../platform/session.tsx';
import { useLoad } from '../platform/use-load.ts';
import { Failure } from '../ui/failure.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { OtherYearChosen } from './other-year-chosen.tsx';
import { OverviewComing } from './overview-coming.tsx';
import { OverviewContents } from './overview-contents.tsx';

const OverviewQuery = graphql(`
  query ChairsOverview_Overview($boardId: ID!) {
    chairsOverview(boardId: $boardId) {
      id
      today
      attendance { year }
      ...OverviewContents_Overview
    }
  }
`);

/** What the chair sees before a meeting: what is next, what moved since the last one, and what waits. It tells of today. */
export function ChairsOverview() {
  const { board, year, link } = useBoardAndYear();
  const { data, isLoading, hasFailed, tryAgain } = useLoad(OverviewQuery, { boardId: board.id });
  const overview = data?.chairsOverview;
  const yearNow = overview?.attendance.year;
  const lead = overview ? leadOf(overview.attendance.year, overview.today, board) : board.name;
  return (
    <Page
      title="Overview"
      lead={lead}
      actions={
        <LinkButton kind="primary" to={link('/board-pack')}>
          Open board pack
        </LinkButton>
      }
    >
      {yearNow !== undefined && year !== yearNow && <OtherYearChosen />}
      {hasFailed && <Failure onTryAgain={tryAgain}>Couldn't load the overview.</Failure>}
      {isLoading && <OverviewComing />}
      {overview && <OverviewContents overview={overview} />}
    </Page>
  );
}

/** The sample's ratings are said to be invented here, because the page has no line to spare: all of it is seen without scrolling. */
function leadOf(year: number, today: string, board: ViewerBoard): string {
  const asAt = `${board.name}, ${reportingYearLabel(year, board.yearStartsInMonth)}, as at ${formatDate(today)}`;
  return board.isSample ? `${asAt}. Ratings invented` : asAt;
}
