import type { Shelf } from '../platform/outbox-store.ts';
import { isSaved, type WrittenDraft } from './written-draft.ts';

/** Each page keeps its own, so that two windows on one draft never write over each other. */
const nameOf = (reportId: string, page: string): string => `${reportId}/${page}`;

const namesOf = (shelf: Shelf, reportId: string): string[] =>
  shelf
    .names()
    .filter((name) => name.startsWith(nameOf(reportId, '')))
    .sort();

/** What this device keeps of a draft that is not saved yet; null for nothing that can be read. */
export function readDraft(shelf: Shelf, reportId: string): WrittenDraft | null {
  return namesOf(shelf, reportId).flatMap((name) => read(shelf, name) ?? [])[0] ?? null;
}

/** The same, now kept by this page. What other pages left besides waits for the next time the draft is opened. */
export function takeOverDraft(shelf: Shelf, reportId: string, page: string): WrittenDraft | null {
  const name = namesOf(shelf, reportId).find((kept) => read(shelf, kept));
  const draft = name ? read(shelf, name) : null;
  if (!name || !draft) return null;
  keepDraft(shelf, reportId, page, draft);
  shelf.remove(name);
  return draft;
}

export function keepDraft(shelf: Shelf, reportId: string, page: string, draft: WrittenDraft): void {
  shelf.write(nameOf(reportId, page), JSON.stringify(draft));
}

export function letGoOfDraft(shelf: Shelf, reportId: string, page: string): void {
  shelf.remove(nameOf(reportId, page));
}

/** Lets go of everything that any page kept of a draft. */
export function forgetDraft(shelf: Shelf, reportId: string): void {
  for (const name of namesOf(shelf, reportId)) shelf.remove(name);
}

function read(shelf: Shelf, name: string): WrittenDraft | null {
  try {
    const draft = JSON.parse(shelf.read(name) ?? 'null') as WrittenDraft | null;
    return draft && !isSaved(draft) ? draft : null;
  } catch {
    // Half a write, or someone else's.
    return null;
  }
}
