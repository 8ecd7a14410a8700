import type { ReactNode } from 'react';
import { Toasts } from '../ui/toasts.tsx';
import './shell.css';

/** The frame of pages outside sign-in. */
export function PlainShell({ children }: { children: ReactNode }) {
  return (
    <>
      <header className="shell-header shell-part">
        <div className="shell-bar">
          <a className="brand" href="/">
            Quorate
          </a>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Toasts />
    </>
  );
}
