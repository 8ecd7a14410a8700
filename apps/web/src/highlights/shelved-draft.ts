import type { Shelf } from '../platform/outbox-store.ts';
import { isSaved, type WrittenDraft } from './written-draft.ts';

/** What this device keeps of a draft that is not saved yet; null for nothing that can be read. */
export function readDraft(shelf: Shelf, reportId: string): WrittenDraft | null {
  try {
    const draft = JSON.parse(shelf.read(reportId) ?? 'null') as WrittenDraft | null;
    return draft && !isSaved(draft) ? draft : null;
  } catch {
    // Half a write, or someone else's.
    return null;
  }
}

export function keepDraft(shelf: Shelf, reportId: string, draft: WrittenDraft): void {
  shelf.write(reportId, JSON.stringify(draft));
}

export function forgetDraft(shelf: Shelf, reportId: string): void {
  shelf.remove(reportId);
}
