import { reportingYearOf } from '@quorate/domain';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { today } from '../platform/dates.ts';
import { useLoad } from '../platform/use-load.ts';
import { BackLink } from '../ui/back-link.tsx';
import { Button } from '../ui/button.tsx';
import { Failure } from '../ui/failure.tsx';
import { Page } from '../ui/page.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { BoardPack } from './board-pack.tsx';
import { CoverLine } from './cover-line.tsx';

const PackQuery = graphql(`
  query BoardPackPage_Pack($boardId: ID!, $year: Int!) {
    chairsOverview(boardId: $boardId) { id ...CoverLine_Overview }
    ...BoardPack_Query
  }
`);

/** What the board reads before it meets, on one page to be printed. It tells of today, whatever year is chosen. */
export function BoardPackPage() {
  const { board, link } = useBoardAndYear();
  const year = reportingYearOf(today(), board.yearStartsInMonth);
  const { data, isLoading, hasFailed, tryAgain } = useLoad(PackQuery, { boardId: board.id, year });
  return (
    <Page
      title="Board pack"
      before={<BackLink to={link('/overview')}>Overview</BackLink>}
      lead={data ? <CoverLine overview={data.chairsOverview} /> : board.name}
      actions={
        data && (
          <Button kind="primary" onClick={() => window.print()}>
            Print
          </Button>
        )
      }
    >
      {hasFailed && <Failure onTryAgain={tryAgain}>Couldn't load the board pack.</Failure>}
      {isLoading && <Skeletons label="Loading the board pack" lines={12} />}
      {data && <BoardPack pack={data} />}
    </Page>
  );
}
