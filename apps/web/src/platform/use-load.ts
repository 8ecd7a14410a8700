import { useEffect } from 'react';
import { type AnyVariables, type DocumentInput, useQuery } from 'urql';
import { useIsConnected } from './connection.ts';

export interface Load<Data> {
  /** What is known: from this device at first, then from the server. */
  data: Data | undefined;
  /** Nothing is known yet and an answer may still come. */
  isLoading: boolean;
  /** Nothing is known and no answer came. */
  hasFailed: boolean;
  tryAgain: () => void;
}

/**
 * A page's query with its three states. Offline, the cache answers with nothing rather than with an error,
 * so an answer without data counts as failed; once the connection is back it is asked again by itself.
 */
export function useLoad<Data, Variables extends AnyVariables>(query: DocumentInput<Data, Variables>, variables: Variables): Load<Data> {
  const [{ data, fetching }, askAgain] = useQuery({ query, variables } as Parameters<typeof useQuery<Data, Variables>>[0]);
  const isConnected = useIsConnected();
  const hasFailed = !data && !fetching;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the return of the connection asks again.
  useEffect(() => {
    if (isConnected && hasFailed) askAgain({ requestPolicy: 'network-only' });
  }, [isConnected]);
  return { data: data ?? undefined, isLoading: !data && fetching, hasFailed, tryAgain: () => askAgain({ requestPolicy: 'network-only' }) };
}
