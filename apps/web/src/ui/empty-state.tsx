import type { ReactNode } from 'react';
import './notice.css';

/** What to say, and what to do, where there is nothing yet. */
export function EmptyState({ title, children, actions }: { title: string; children?: ReactNode; actions?: ReactNode }) {
  return (
    <div className="empty-state">
      <p>
        <strong>{title}</strong>
      </p>
      {children && <p className="muted">{children}</p>}
      {actions && <div className="row">{actions}</div>}
    </div>
  );
}
