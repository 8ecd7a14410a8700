import { useState } from 'react';
import { useLocation } from 'react-router';
import type { BoardAndYear } from '../platform/board-and-year.tsx';
import { hasRole, useViewer } from '../platform/session.tsx';
import { Link } from '../ui/link.tsx';
import { isWithin } from './place.ts';

/** The parts of the product. On a phone they fold away behind one button. */
export function ShellNavigation({ chosen }: { chosen: BoardAndYear }) {
  const { pathname } = useLocation();
  const [isOpen, setIsOpen] = useState(false);
  const { canAdminister } = chosen.board;
  const firstPage = useFirstPage(chosen);
  const parts = [
    { path: '/', label: firstPage },
    ...(firstPage === 'Overview' ? [] : [{ path: '/overview', label: 'Overview' }]),
    { path: '/meetings', label: 'Meetings' },
    { path: '/attendance', label: 'Attendance' },
    { path: '/priorities', label: 'Priorities' },
    { path: '/plans', label: 'Plans' },
    { path: '/actions', label: 'Actions' },
    { path: '/subgroups', label: 'Subgroups' },
    { path: '/challenges', label: 'Challenges' },
    { path: '/risks', label: 'Risks' },
    { path: '/contributions', label: 'Contributions' },
    { path: '/agencies', label: 'Agencies' },
    ...(canAdminister ? [{ path: '/import', label: 'Import' }] : []),
  ];
  return (
    <nav className="shell-navigation" aria-label="Main">
      <button
        type="button"
        className="navigation-toggle"
        aria-expanded={isOpen}
        aria-controls="navigation-parts"
        onClick={() => setIsOpen(!isOpen)}
      >
        Menu <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
      </button>
      <ul id="navigation-parts" className="plain-list" data-open={isOpen || undefined}>
        {parts.map((part) => (
          <li key={part.path}>
            <Link to={chosen.link(part.path)} isCurrent={isWithin(pathname, part.path)} onClick={() => setIsOpen(false)}>
              {part.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What the first page is called: it is another one for the chair, for a partner and for those who keep the register. */
function useFirstPage({ board }: BoardAndYear): string {
  const viewer = useViewer();
  if (hasRole(viewer, board.id, 'CHAIR')) return 'Overview';
  if (hasRole(viewer, board.id, 'PARTNER')) return 'My agency';
  return board.canAdminister ? 'Today' : 'Overview';
}
