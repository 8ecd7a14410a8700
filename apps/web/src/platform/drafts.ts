import { browserShelf, ownStorage } from './outbox-shelf.ts';

const prefix = 'quorate.draft.';

/** Where what one person has typed and not recorded is kept on this device, until it is recorded or they sign out. */
export function draftShelf(viewerId: string) {
  return browserShelf(ownStorage(), `${prefix}${viewerId}.`);
}

/** Whether anything is kept that signing out would forget. */
export function hasDrafts(viewerId: string): boolean {
  return draftShelf(viewerId).names().length > 0;
}

/** Forgets what anybody has typed and not recorded on this device. */
export function forgetDrafts(): void {
  const shelf = browserShelf(ownStorage(), prefix);
  for (const name of shelf.names()) shelf.remove(name);
}
