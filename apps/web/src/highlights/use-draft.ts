import { useEffect, useState, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { onConnectionChange } from '../platform/connection.ts';
import { newId } from '../platform/outbox-browser.ts';
import { browserClock } from '../platform/outbox-clock.ts';
import { useViewer } from '../platform/session.tsx';
import { draftShelf } from './draft-shelf.ts';
import { type DraftSnapshot, DraftStore } from './draft-store.ts';
import { sendDraft } from './send-draft.ts';
import type { SavedDraft } from './written-draft.ts';

/** The draft of one report while its page is open. */
export function useDraft(reportId: string, saved: SavedDraft): { store: DraftStore; draft: DraftSnapshot } {
  const client = useClient();
  const shelf = draftShelf(useViewer().id);
  const [store] = useState(
    () => new DraftStore({ reportId, saved, shelf, clock: browserClock, send: sendDraft(client, reportId), newKey: newId }),
  );
  useEffect(() => store.open(), [store]);
  useEffect(() => saveWhenItMatters(store), [store]);
  useEffect(() => store.hear(saved), [store, saved]);
  return { store, draft: useSyncExternalStore(store.subscribe, store.getSnapshot) };
}

/** When the connection comes back, and when the page is left: a phone may never show it again. */
function saveWhenItMatters(store: DraftStore): () => void {
  const save = () => void store.saveNow();
  const warn = (event: BeforeUnloadEvent) => {
    const { isKept, state } = store.getSnapshot();
    if (!isKept && state !== 'SAVED') event.preventDefault();
  };
  const stop = onConnectionChange(save);
  document.addEventListener('visibilitychange', save);
  window.addEventListener('beforeunload', warn);
  return () => {
    stop();
    document.removeEventListener('visibilitychange', save);
    window.removeEventListener('beforeunload', warn);
  };
}
