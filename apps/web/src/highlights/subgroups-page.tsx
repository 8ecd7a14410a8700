import { graphql } from '../gql/gql.ts';
import type { SubgroupsPage_BoardQuery } from '../gql/graphql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useLoad } from '../platform/use-load.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { SubgroupSummary } from './subgroup-summary.tsx';
import './highlights.css';

const BoardQuery = graphql(`
  query SubgroupsPage_Board($boardId: ID!) {
    board(id: $boardId) {
      id
      groups {
        id
        kind
        reportDue(boardId: $boardId) { daysOverdue }
        ...SubgroupSummary_Group
      }
    }
  }
`);

/** The groups that report to a board: what each said last, and what it owes. Longest overdue first, then by name. */
export function SubgroupsPage() {
  const { board, link } = useBoardAndYear();
  const { data, isLoading, hasFailed, tryAgain } = useLoad(BoardQuery, { boardId: board.id });
  const groups = data?.board?.groups.filter(({ kind }) => kind !== 'BOARD').sort((one, other) => overdueBy(other) - overdueBy(one));
  const overdue = groups?.filter((group) => overdueBy(group) > 0).length ?? 0;
  return (
    <Page title="Subgroups" lead={board.name}>
      {hasFailed && <Failure onTryAgain={tryAgain}>Couldn't load the subgroups.</Failure>}
      {isLoading && <Skeletons label="Loading the subgroups" lines={7} height={84} />}
      {groups?.length === 0 && (
        <EmptyState
          title="No subgroups yet"
          actions={board.canAdminister && <LinkButton to={link('/agencies')}>Go to agencies and groups</LinkButton>}
        >
          {board.canAdminister
            ? 'Add a group where the agencies are. Then say on its page here how often it reports.'
            : 'Ask the board administrator to add the groups that report to the board.'}
        </EmptyState>
      )}
      {groups && groups.length > 0 && (
        <>
          <p className="lead-figure">{sentence(overdue)}</p>
          <ul className="plain-list">
            {groups.map((group) => (
              <SubgroupSummary key={group.id} group={group} />
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}

type ListedGroup = NonNullable<SubgroupsPage_BoardQuery['board']>['groups'][number];

const overdueBy = ({ reportDue }: ListedGroup): number => reportDue?.daysOverdue ?? 0;

function sentence(overdue: number): string {
  if (overdue === 0) return 'No report is overdue.';
  return overdue === 1 ? '1 report is overdue.' : `${overdue} reports are overdue.`;
}
