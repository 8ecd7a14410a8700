import { Link } from '../ui/link.tsx';
import type { Need } from './needs.ts';

/** Things that wait for the chair, each with the way to it. */
export function NeedList({ needs }: { needs: readonly Need[] }) {
  return (
    <ul className="plain-list need-list">
      {needs.map(({ key, to, name, detail }) => (
        <li key={key}>
          <Link to={to} className="need-name">
            {name}
          </Link>
          <span className="muted">{detail}</span>
        </li>
      ))}
    </ul>
  );
}
