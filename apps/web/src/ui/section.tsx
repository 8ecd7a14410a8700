import { type ReactNode, useId } from 'react';

/** A part of a page under its own heading. With an anchor, a link on the page may lead to it. */
export function Section({
  title,
  actions,
  anchor,
  children,
}: {
  title: string;
  actions?: ReactNode;
  anchor?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id} id={anchor}>
      <div className="page-head">
        <h2 id={id}>{title}</h2>
        {actions && <div className="row no-print">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
