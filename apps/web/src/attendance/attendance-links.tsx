import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { Button } from '../ui/button.tsx';
import { LinkButton } from '../ui/link-button.tsx';

/** The ways to take the table along: on paper, as a file, and the way to bring one in. */
export function AttendanceLinks({ groupId, boardId }: { groupId: string; boardId: string | null }) {
  const { board, year, link } = useBoardAndYear();
  const query = new URLSearchParams({ groupId, year: String(year), ...(boardId ? { boardId } : {}) });
  return (
    <>
      <Button onClick={() => window.print()}>Print</Button>
      <LinkButton download to={`/export/attendance.csv?${query}`}>
        Download CSV
      </LinkButton>
      <LinkButton download to={`/export/attendance.xlsx?${query}`}>
        Download Excel
      </LinkButton>
      {board.canAdminister && <LinkButton to={`${link('/import')}&group=${encodeURIComponent(groupId)}`}>Paste a table</LinkButton>}
    </>
  );
}
