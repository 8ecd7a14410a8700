import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { LinkButton } from '../ui/link-button.tsx';

/** A partner's statement of the chosen year: one page to print or send, and the same as a table. */
export function PartnerDownloads({ agencyId }: { agencyId: string }) {
  const { board, year } = useBoardAndYear();
  const asked = new URLSearchParams({ boardId: board.id, year: String(year), agencyId });
  return (
    <>
      <LinkButton to={`/export/statement.pdf?${asked}`} download>
        Download statement (PDF)
      </LinkButton>
      <LinkButton to={`/export/contributions.csv?${asked}`} download>
        Download CSV
      </LinkButton>
    </>
  );
}
