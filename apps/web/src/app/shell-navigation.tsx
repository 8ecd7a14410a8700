import { useState } from 'react';
import { useLocation } from 'react-router';
import type { BoardAndYear } from '../platform/board-and-year.tsx';
import { Link } from '../ui/link.tsx';
import { isWithin } from './place.ts';

/** The parts of the product. On a phone they fold away behind one button. */
export function ShellNavigation({ chosen }: { chosen: BoardAndYear }) {
  const { pathname } = useLocation();
  const [isOpen, setIsOpen] = useState(false);
  const { canAdminister } = chosen.board;
  const parts = [
    { path: '/', label: canAdminister ? 'Today' : 'Overview' },
    ...(canAdminister ? [{ path: '/overview', label: 'Overview' }] : []),
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
