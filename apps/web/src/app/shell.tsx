import { type ReactNode, Suspense, useEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { useBoardAndYearOrNone } from '../platform/board-and-year.tsx';
import { Link } from '../ui/link.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { Toasts } from '../ui/toasts.tsx';
import { AccountMenu } from './account-menu.tsx';
import { BoardSwitcher } from './board-switcher.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { ShellNavigation } from './shell-navigation.tsx';
import './shell.css';

/** The frame of every page behind sign-in: header, navigation, banners, footer. It prints nothing of itself. */
export function Shell({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const chosen = useBoardAndYearOrNone();
  useScrollToTop(pathname);
  return (
    <>
      <a className="skip-link shell-part" href="#main">
        Skip to main content
      </a>
      <header className="shell-header shell-part">
        <div className="shell-bar">
          <Link className="brand" to={chosen ? chosen.link('/') : '/'}>
            Quorate
          </Link>
          {chosen && <BoardSwitcher chosen={chosen} />}
          <AccountMenu />
        </div>
        {chosen && <ShellNavigation chosen={chosen} />}
        <OfflineBanner />
        {chosen?.board.isSample && <p className="banner">You are looking at sample data from a published report.</p>}
      </header>
      <main id="main" tabIndex={-1}>
        <ErrorBoundary place={pathname}>
          <Suspense fallback={<PageComing />}>{children}</Suspense>
        </ErrorBoundary>
      </main>
      <footer className="shell-footer shell-part">
        <Link to="/help/keys">Keys</Link>
        <Link to="/accessibility">Accessibility statement</Link>
      </footer>
      <Toasts />
    </>
  );
}

function PageComing() {
  return (
    <div className="page">
      <Skeletons label="Loading the page" lines={8} />
    </div>
  );
}

function useScrollToTop(pathname: string): void {
  const navigation = useNavigationType();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new page scrolls; Back keeps the browser's own place.
  useEffect(() => {
    if (navigation !== 'POP') window.scrollTo(0, 0);
  }, [pathname]);
}
