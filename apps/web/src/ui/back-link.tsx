import { Link } from './link.tsx';
import './button.css';

/** The way back to the list that a page came from. */
export function BackLink({ to, children }: { to: string; children: string }) {
  return (
    <nav aria-label="Back" className="no-print">
      <Link to={to} className="back-link">
        <span aria-hidden="true">‹ </span>
        {children}
      </Link>
    </nav>
  );
}
