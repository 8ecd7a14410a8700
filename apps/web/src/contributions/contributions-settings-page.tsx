import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useLoad } from '../platform/use-load.ts';
import { BackLink } from '../ui/back-link.tsx';
import { Failure } from '../ui/failure.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { ContributionsSettingsForm } from './contributions-settings-form.tsx';

const SettingsQuery = graphql(`
  query ContributionsSettingsPage_Board($id: ID!) {
    board(id: $id) {
      id
      ...ContributionsSettingsForm_Board
    }
  }
`);

/** How a board handles its money: what partners see, and when its financial year starts. */
export function ContributionsSettingsPage() {
  const { board, link } = useBoardAndYear();
  const { data, isLoading, hasFailed, tryAgain } = useLoad(SettingsQuery, { id: board.id });
  return (
    <Page title="Settings of contributions" lead={board.name} before={<BackLink to={link('/contributions')}>Contributions</BackLink>}>
      {!board.canAdminister && <Notice>Only an administrator of this board may change its settings.</Notice>}
      {hasFailed && <Failure onTryAgain={tryAgain}>Couldn't load the settings.</Failure>}
      {isLoading && <Skeletons label="Loading the settings" lines={4} height={80} />}
      {board.canAdminister && data?.board && <ContributionsSettingsForm key={data.board.id} board={data.board} />}
    </Page>
  );
}
