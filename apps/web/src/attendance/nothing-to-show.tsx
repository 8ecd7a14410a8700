import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link-button.tsx';

const words = {
  groups: { title: 'This board has no groups yet', next: 'Add the group whose attendance you want to keep.' },
  seats: {
    title: 'This group has no seats yet',
    next: "Paste last year's table: its agencies become the seats, and its dates the meetings. Or add the seats one by one.",
  },
  meetings: { title: 'No meetings in this year', next: "Paste last year's table, add the first meeting, or choose another year above." },
};

/** Where there is no table yet: what is missing, and the quickest way to have one. */
export function NothingToShow({ lacks, groupId, mayChange }: { lacks: keyof typeof words; groupId?: string; mayChange: boolean }) {
  const { link } = useBoardAndYear();
  const { title, next } = words[lacks];
  if (!mayChange) return <EmptyState title={title}>Choose another year above, or ask the board administrator.</EmptyState>;
  return (
    <EmptyState
      title={title}
      actions={
        groupId && (
          <>
            <LinkButton kind="primary" to={`${link('/import')}&group=${encodeURIComponent(groupId)}`}>
              Paste last year's table
            </LinkButton>
            <LinkButton to={lacks === 'seats' ? `/groups/${groupId}` : link('/meetings/new')}>
              {lacks === 'seats' ? 'Add seats' : 'New meeting'}
            </LinkButton>
          </>
        )
      }
    >
      {next}
    </EmptyState>
  );
}
