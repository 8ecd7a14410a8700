import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../gql/gql.ts';
import type { Role, Session_ViewerQuery } from '../gql/graphql.ts';
import { forgetWhatWasRead } from './client.ts';
import { forgetDrafts } from './drafts.ts';
import { onSignedOut } from './signed-out.ts';

const ViewerQuery = graphql(`
  query Session_Viewer {
    viewer {
      id
      name
      email
      roles { role board { id } agency { id name shortName } }
    }
    boards {
      id
      name
      shortName
      years
      yearStartsInMonth
      showsPercentages
      isSample
      financialYearStartsInMonth
      contributionPolicy
      canAdminister
      canChair
      groups { id name shortName kind isJoint }
      ratingWords { rating letter word definition }
    }
  }
`);

export type Viewer = NonNullable<Session_ViewerQuery['viewer']>;
export type ViewerBoard = Session_ViewerQuery['boards'][number];

export interface Session {
  viewer: Viewer;
  /** The boards the viewer may read, by name. */
  boards: readonly ViewerBoard[];
}

export type SessionState =
  | { state: 'LOADING' }
  | { state: 'FAILED'; tryAgain: () => void }
  | { state: 'SIGNED_OUT' }
  | { state: 'SIGNED_IN'; session: Session };

const SessionContext = createContext<Session | null>(null);

/** Asks the server who is signed in, and again whenever it answers that nobody is. */
export function useSessionState(): SessionState {
  const [{ data, error, fetching }, askAgain] = useQuery({ query: ViewerQuery });
  const isSignedIn = Boolean(data?.viewer);
  useEffect(() => {
    // Only from a signed-in page: the answer to this very question would otherwise ask it again and again.
    if (isSignedIn) return onSignedOut(() => askAgain({ requestPolicy: 'network-only' }));
  }, [isSignedIn, askAgain]);
  if (data?.viewer) return { state: 'SIGNED_IN', session: { viewer: data.viewer, boards: data.boards } };
  if (data) return { state: 'SIGNED_OUT' };
  if (error?.graphQLErrors.some((one) => one.extensions.code === 'UNAUTHENTICATED')) return { state: 'SIGNED_OUT' };
  if (fetching) return { state: 'LOADING' };
  // Offline, the cache answers with nothing rather than with an error.
  return { state: 'FAILED', tryAgain: () => askAgain({ requestPolicy: 'network-only' }) };
}

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession is for pages behind sign-in.');
  return session;
}

/** The signed-in person. */
export function useViewer(): Viewer {
  return useSession().viewer;
}

/** Whether the viewer has one of these roles on the board. */
export function hasRole(viewer: Viewer, boardId: string, role: Role): boolean {
  return viewer.roles.some((one) => one.board.id === boardId && one.role === role);
}

/** Signs out on the server and forgets what this device kept. The page is loaded anew, so nothing stays in memory. */
export async function signOut(): Promise<void> {
  await fetch('/api/auth/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
  await forgetWhatWasRead();
  forgetDrafts();
  window.location.assign('/sign-in');
}
