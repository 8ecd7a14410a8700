import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { hasRole, useViewer } from '../platform/session.tsx';
import { Button } from '../ui/button.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { yearName } from './budget-words.ts';

/** Where to go from a year's contributions, and its file. */
export function YearLinks() {
  const { board, year, link } = useBoardAndYear();
  const viewer = useViewer();
  const seesWhatIfs = board.canAdminister || hasRole(viewer, board.id, 'CHAIR');
  return (
    <div className="row no-print">
      <LinkButton size="sm" to={link('/contributions/partners')}>
        Partners side by side
      </LinkButton>
      {seesWhatIfs && (
        <LinkButton size="sm" to={link('/contributions/what-if')}>
          What if
        </LinkButton>
      )}
      {board.canAdminister && (
        <LinkButton size="sm" to={link('/contributions/import')}>
          Import
        </LinkButton>
      )}
      <LinkButton size="sm" download to={`/export/contributions.csv?boardId=${board.id}&year=${year}`}>
        Download CSV
      </LinkButton>
      <Button size="sm" onClick={() => window.print()}>
        Print
      </Button>
      {board.canAdminister && (
        <LinkButton size="sm" to={link('/contributions', year + 1)}>
          {`Go to ${yearName(year + 1, board)}`}
        </LinkButton>
      )}
    </div>
  );
}
