import { contributionPolicyWord } from '@quorate/domain';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { Link } from '../ui/link.tsx';

/** The board's policy about who sees whose money, in its own words. */
export function WhoSeesWhat() {
  const { board, link } = useBoardAndYear();
  return (
    <p className="muted">
      {contributionPolicyWord[board.contributionPolicy]}.{' '}
      {board.canAdminister && (
        <Link className="no-print" to={link('/contributions/settings')}>
          Change what partners see
        </Link>
      )}
    </p>
  );
}
