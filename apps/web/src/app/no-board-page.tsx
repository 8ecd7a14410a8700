import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';

/** For a person who has signed in and may not read any board yet. */
export function NoBoardPage() {
  return (
    <Page title="No board yet">
      <EmptyState
        title="You have not been given access to a board."
        actions={
          <LinkButton kind="primary" to="/boards/new">
            Set up a board
          </LinkButton>
        }
      >
        Ask the administrator of your board to add you. If you are the administrator, set the board up here.
      </EmptyState>
    </Page>
  );
}
