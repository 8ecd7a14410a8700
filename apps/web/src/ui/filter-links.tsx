import { Link } from './link.tsx';
import './tabs.css';

export interface FilterLinksProps {
  /** What is filtered: "Which actions". */
  label: string;
  links: readonly { to: string; label: string; isCurrent: boolean }[];
}

/** Views of one list, each at an address of its own, so that Back and a bookmark find it again. */
export function FilterLinks({ label, links }: FilterLinksProps) {
  return (
    <nav aria-label={label} className="no-print">
      <ul className="filter-links plain-list">
        {links.map((link) => (
          <li key={link.to}>
            <Link to={link.to} isCurrent={link.isCurrent}>
              {link.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
