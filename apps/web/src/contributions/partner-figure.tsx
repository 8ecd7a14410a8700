import type { ReactNode } from 'react';
import './partner.css';

/** One number of a partner's year with its name, and what is to be said about it. */
export function PartnerFigure({ name, value, children }: { name: string; value: ReactNode; children?: ReactNode }) {
  return (
    <div className="partner-figure">
      <dt>{name}</dt>
      <dd>
        <strong>{value}</strong>
        {children && <div className="partner-figure-note">{children}</div>}
      </dd>
    </div>
  );
}
