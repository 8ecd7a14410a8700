import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes, useLocation, useSearchParams } from 'react-router';
import { SessionProvider, useSessionState } from '../platform/session.tsx';
import { Failure } from '../ui/failure.tsx';
import { Page } from '../ui/page.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { PlainShell } from './plain-shell.tsx';
import { SignedInRoutes } from './routes.tsx';
import { safeNext } from './safe-next.ts';

const SignInPage = lazy(() => import('../accounts/sign-in-page.tsx').then((module) => ({ default: module.SignInPage })));
const AccessibilityPage = lazy(() => import('../help/accessibility-page.tsx').then((module) => ({ default: module.AccessibilityPage })));

/** Decides between the pages behind sign-in and the two that anyone may read. */
export function App() {
  const session = useSessionState();
  const location = useLocation();
  if (session.state === 'SIGNED_IN') {
    return (
      <SessionProvider session={session.session}>
        <Routes>
          <Route path="/sign-in" element={<AfterSignIn />} />
          <Route path="*" element={<SignedInRoutes />} />
        </Routes>
      </SessionProvider>
    );
  }
  if (session.state === 'SIGNED_OUT') return <SignedOut from={location.pathname + location.search} />;
  return (
    <PlainShell>
      {session.state === 'FAILED' ? (
        <Page title="Couldn't reach Quorate">
          <Failure onTryAgain={session.tryAgain}>The register did not answer. Check your connection, then try again.</Failure>
        </Page>
      ) : (
        <div className="page">
          <Skeletons label="Loading Quorate" lines={6} />
        </div>
      )}
    </PlainShell>
  );
}

function SignedOut({ from }: { from: string }) {
  return (
    <PlainShell>
      <ErrorBoundary>
        <Suspense fallback={null}>
          <Routes>
            <Route path="/sign-in" element={<SignInPage />} />
            <Route path="/accessibility" element={<AccessibilityPage />} />
            <Route path="*" element={<Navigate replace to={from === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(from)}`} />} />
          </Routes>
        </Suspense>
      </ErrorBoundary>
    </PlainShell>
  );
}

function AfterSignIn() {
  const [search] = useSearchParams();
  return <Navigate replace to={safeNext(search.get('next'))} />;
}
