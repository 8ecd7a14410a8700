import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useLoad } from '../platform/use-load.ts';
import { Failure } from '../ui/failure.tsx';
import { Page } from '../ui/page.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { Tag } from '../ui/tag.tsx';
import { BoardYear } from './board-year.tsx';
import { BudgetActions } from './budget-actions.tsx';
import { stateTone, stateWord, yearName } from './budget-words.ts';
import { NoBudget } from './no-budget.tsx';

const StatementQuery = graphql(`
  query ContributionsPage_Statement($boardId: ID!, $year: Int!, $groupId: ID!, $hasGroup: Boolean!, $mayChange: Boolean!) {
    chosen: contributions(boardId: $boardId, year: $year) {
      boardId
      years { id year state ...BoardYear_Year ...BudgetActions_Year }
    }
    history: contributions(boardId: $boardId, year: $year, years: 5) {
      boardId
      years { id year ...FiveYears_Year ...AgreeAmountsDialog_Year }
    }
    attendanceMatrix(groupId: $groupId, year: $year, boardId: $boardId) @include(if: $hasGroup) {
      id
      ...CostOfTheBoard_Matrix
    }
    agencies(boardId: $boardId) @include(if: $mayChange) { id name to }
    boards @include(if: $mayChange) { id name canAdminister children }
  }
`);

/** A board's money in one financial year: what partners agreed and paid, what was spent, and what somebody is to look at. */
export function ContributionsPage() {
  const { board, year } = useBoardAndYear();
  const group = board.groups.find(({ kind }) => kind === 'BOARD');
  const mayChange = board.canAdminister;
  const { data, isLoading, hasFailed, tryAgain } = useLoad(StatementQuery, {
    boardId: board.id,
    year,
    groupId: group?.id ?? '',
    hasGroup: Boolean(group),
    mayChange,
  });
  const chosen = data?.chosen.years.at(-1);
  const years = data?.history.years ?? [];
  const before = years.find((one) => one.year === year - 1) ?? null;
  const agencies = data?.agencies?.filter(({ to }) => !to) ?? [];
  return (
    <Page
      key={`${board.id} ${year}`}
      title="Contributions"
      lead={`${board.name}, financial year ${yearName(year, board)}`}
      aside={chosen && <Tag tone={stateTone[chosen.state]}>{stateWord[chosen.state]}</Tag>}
      actions={chosen && mayChange && <BudgetActions year={chosen} before={before} agencies={agencies} boards={data?.boards ?? []} />}
    >
      {hasFailed && <Failure onTryAgain={tryAgain}>Couldn't load the contributions.</Failure>}
      {isLoading && <Skeletons label="Loading the contributions" lines={9} height={64} />}
      {data && !chosen && <NoBudget hasYearBefore={before !== null} />}
      {chosen && <BoardYear year={chosen} years={years} matrix={data?.attendanceMatrix ?? null} />}
    </Page>
  );
}
