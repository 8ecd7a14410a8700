import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';

/** For a person who has signed in and may not read any board yet. */
export function NoBoardPage() {
  return (
    <Page title="No board yet">
      <EmptyState title="You have not been given access to a board.">Ask the administrator of your board to add you.</EmptyState>
    </Page>
  );
}
