import { browserShelf, ownStorage } from '../platform/outbox-shelf.ts';
import type { Shelf } from '../platform/outbox-store.ts';

const opened = new Map<string, Shelf & { isFull(): boolean }>();

/** Where this device keeps what a person has typed into drafts and the register has not saved. */
export function draftShelf(viewerId: string): Shelf & { isFull(): boolean } {
  const shelf = opened.get(viewerId) ?? browserShelf(ownStorage(), `quorate.drafts.${viewerId}.`);
  opened.set(viewerId, shelf);
  return shelf;
}
