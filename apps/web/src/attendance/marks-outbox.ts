import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { type Client, useClient } from 'urql';
import type { Outbox } from '../platform/outbox.ts';
import { openOutbox } from '../platform/outbox-browser.ts';
import type { OutboxSnapshot } from '../platform/outbox-snapshot.ts';
import { useViewer } from '../platform/session.tsx';
import { detailsInput, type HeldMark, type MarkValue, sameDetails } from './mark.ts';
import { sendMarks } from './send-marks.ts';

export type MarksSnapshot = OutboxSnapshot<MarkValue, HeldMark>;

const opened = new Map<string, Outbox<MarkValue, HeldMark>>();

/** The marks this viewer has recorded on this device and the server has not answered for. */
export function marksOutbox(client: Client, viewerId: string): Outbox<MarkValue, HeldMark> {
  const known = opened.get(viewerId);
  if (known) return known;
  const outbox = openOutbox<MarkValue, HeldMark>(`marks.${viewerId}`, { send: sendMarks(client), isSame, limit: 2_000 });
  opened.set(viewerId, outbox);
  return outbox;
}

export function useMarksOutbox(): Outbox<MarkValue, HeldMark> {
  const client = useClient();
  const outbox = marksOutbox(client, useViewer().id);
  useEffect(() => {
    // Signed in again: what was kept meanwhile can go.
    if (outbox.getSnapshot().state === 'signed-out') void outbox.sendNow();
  }, [outbox]);
  return outbox;
}

export function useMarksSnapshot(): MarksSnapshot {
  const outbox = useMarksOutbox();
  return useSyncExternalStore(outbox.subscribe, outbox.getSnapshot);
}

/** The keys of the marks in conflict; the same set for as long as the same marks are. */
export function useConflictKeys(): ReadonlySet<string> {
  const { conflicts } = useMarksSnapshot();
  const keys = conflicts.map(({ key }) => key).join(' ');
  return useMemo(() => new Set(keys === '' ? [] : keys.split(' ')), [keys]);
}

function isSame(mine: MarkValue, theirs: HeldMark): boolean {
  return mine.status === theirs.status && (!mine.details || sameDetails(detailsInput(mine.details), theirs.details));
}
