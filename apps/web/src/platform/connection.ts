import { useSyncExternalStore } from 'react';

// navigator.onLine is true on a network that leads nowhere, so only a request that really failed counts as offline.
let isOnline = true;
let probe: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();
const probeEvery = 10_000;

/** A request was answered, whatever the answer. */
export function noteAnswer(): void {
  set(true);
}

/** A request got no answer at all. */
export function noteNoAnswer(): void {
  set(false);
}

export function isConnected(): boolean {
  return isOnline;
}

export function onConnectionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** True until a request gets no answer, and true again once one does. */
export function useIsConnected(): boolean {
  return useSyncExternalStore(onConnectionChange, isConnected);
}

function set(next: boolean): void {
  clearTimeout(probe);
  if (!next) probe = setTimeout(askAgain, probeEvery);
  if (next === isOnline) return;
  isOnline = next;
  for (const listener of listeners) listener();
}

async function askAgain(): Promise<void> {
  try {
    const headers = { 'content-type': 'application/json', 'apollo-require-preflight': '1' };
    await fetch('/graphql', { method: 'POST', headers, body: '{"query":"{ __typename }"}' });
    noteAnswer();
  } catch {
    noteNoAnswer();
  }
}

if (typeof window !== 'undefined') {
  window.addEventListener('online', () => void askAgain());
  window.addEventListener('offline', noteNoAnswer);
}
