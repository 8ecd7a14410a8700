import { type ReactNode, useEffect, useRef } from 'react';
import { useDocumentTitle } from './document-title.ts';

export interface PageProps {
  /** The heading, and the document's title unless documentTitle says another. */
  title: string;
  documentTitle?: string;
  /** A line under the heading. */
  lead?: ReactNode;
  /** Shown above the heading: the way back. */
  before?: ReactNode;
  /** Beside the heading: a tag. */
  aside?: ReactNode;
  /** The page's buttons, at the end of the heading's line. */
  actions?: ReactNode;
  /** Uses the whole width, for a wide table. */
  wide?: boolean;
  children?: ReactNode;
}

/** One page. Its heading takes the focus when the page was reached by a link, so that a screen reader starts there. */
export function Page({ title, documentTitle, lead, before, aside, actions, wide, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useDocumentTitle(documentTitle ?? title);
  useEffect(() => {
    if (pagesShown > 0) heading.current?.focus({ preventScroll: true });
    pagesShown += 1;
  }, []);
  return (
    <div className="page" data-wide={wide || undefined}>
      {before}
      <div className="page-head">
        <div>
          <div className="row">
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {aside}
          </div>
          {lead && <p className="page-lead">{lead}</p>}
        </div>
        {actions && <div className="row no-print">{actions}</div>}
      </div>
      {children}
    </div>
  );
}

// The first page of a visit leaves the focus where the browser puts it.
let pagesShown = 0;
