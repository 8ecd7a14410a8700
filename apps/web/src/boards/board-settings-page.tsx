import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useLoad } from '../platform/use-load.ts';
import { Failure } from '../ui/failure.tsx';
import { Link } from '../ui/link.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { BoardSettingsForm } from './board-settings-form.tsx';
import { RatingWordsForm } from './rating-words-form.tsx';

const BoardQuery = graphql(`
  query BoardSettingsPage_Board($id: ID!) {
    board(id: $id) {
      id
      ...BoardSettingsForm_Board
    }
  }
`);

export function BoardSettingsPage() {
  const { board, link } = useBoardAndYear();
  const { data, isLoading, hasFailed, tryAgain } = useLoad(BoardQuery, { id: board.id });
  return (
    <Page title="Board settings" lead={board.name}>
      {!board.canAdminister && <Notice>Only an administrator of this board may change its settings.</Notice>}
      {hasFailed && <Failure onTryAgain={tryAgain}>Couldn't load the board.</Failure>}
      {isLoading && <Skeletons label="Loading the board" lines={4} height={80} />}
      {board.canAdminister && data?.board && (
        <>
          <BoardSettingsForm key={data.board.id} board={data.board} />
          <Section title="Ratings" anchor="ratings">
            <p>
              What each rating is called on this board: a letter of one or two characters, a word, and what it means. No two may be taken
              for each other.
            </p>
            <RatingWordsForm key={data.board.id} boardId={data.board.id} />
          </Section>
        </>
      )}
      {board.canAdminister && (
        <Section title="Contributions">
          <p>
            What partners see of each other's money, the children in the area, and when the financial year starts:{' '}
            <Link to={link('/contributions/settings')}>settings of contributions</Link>.
          </p>
        </Section>
      )}
    </Page>
  );
}
