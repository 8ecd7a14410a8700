import { type ReactNode, useEffect, useRef, useState } from 'react';
import { VisuallyHidden } from './visually-hidden.tsx';
import './table.css';

export interface TableProps {
  /** Names the table and its scroll region. */
  caption: string;
  showCaption?: boolean;
  /** <thead>, <tbody> and <tfoot>. */
  children: ReactNode;
  className?: string;
  /** Keeps the first column in view while the rest scrolls. */
  stickyFirstColumn?: boolean;
}

/** A table that scrolls sideways in a region of its own. The region takes focus only when there is something to scroll to. */
export function Table({ caption, showCaption, children, className, stickyFirstColumn }: TableProps) {
  const region = useRef<HTMLElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth + 1));
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);
  return (
    <section
      ref={region}
      className="scroll"
      aria-label={scrolls ? `${caption}, scrolls sideways` : undefined}
      {...(scrolls ? { role: 'region', tabIndex: 0 } : {})}
    >
      <table className={className} data-sticky={stickyFirstColumn || undefined}>
        <caption>{showCaption ? caption : <VisuallyHidden>{caption}</VisuallyHidden>}</caption>
        {children}
      </table>
    </section>
  );
}
