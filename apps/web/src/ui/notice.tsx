import { type ReactNode, useEffect, useRef } from 'react';
import './notice.css';

export interface NoticeProps {
  children: ReactNode;
  title?: string;
  tone?: 'info' | 'success' | 'warning' | 'error';
  /** Read out when it appears. */
  isLive?: boolean;
  /** Stands in place of what had the focus, and takes it. */
  takesFocus?: boolean;
  actions?: ReactNode;
}

const words = { info: 'Note', success: 'Done', warning: 'Warning', error: 'Problem' } as const;
const glyphs = { info: 'i', success: '✓', warning: '!', error: '!' } as const;

/** Something to know before going on. Its tone is also said in words. */
export function Notice({ children, title, tone = 'info', isLive, takesFocus, actions }: NoticeProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) element.current?.focus();
  }, [takesFocus]);
  return (
    <div ref={element} className="notice" data-tone={tone} role={isLive ? 'status' : undefined} tabIndex={takesFocus ? -1 : undefined}>
      <span className="notice-glyph" role="img" aria-label={words[tone]}>
        {glyphs[tone]}
      </span>
      <div className="notice-text">
        {title && <strong>{title}</strong>}
        <div>{children}</div>
        {actions && <div className="row no-print">{actions}</div>}
      </div>
    </div>
  );
}
