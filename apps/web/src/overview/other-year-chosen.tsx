import { reportingYearLabel } from '@quorate/domain';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { Link } from '../ui/link.tsx';

/** The overview tells of today whatever year is chosen; this says so, and where the chosen year is to be seen. */
export function OtherYearChosen() {
  const { board, year, link } = useBoardAndYear();
  const chosen = reportingYearLabel(year, board.yearStartsInMonth);
  return (
    <p className="no-print">
      This page tells of today. For {chosen}, see its <Link to={link('/priorities')}>priorities</Link> and its{' '}
      <Link to={link('/attendance')}>attendance</Link>.
    </p>
  );
}
