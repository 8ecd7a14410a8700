import { type OtherTabs, Outbox, type OutboxOptions } from './outbox.ts';
import { browserClock } from './outbox-clock.ts';
import { leaseLock, webLock } from './outbox-lock.ts';
import { browserShelf, ownStorage } from './outbox-shelf.ts';

/** randomUUID is missing where the page is not served securely. */
export function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** The viewer's outbox in this browser: sends on start-up, and whenever the network or the page comes back. */
export function openOutbox<Value, Held extends { version: number }>(
  name: string,
  options: Pick<OutboxOptions<Value, Held>, 'send' | 'isSame' | 'limit'>,
): Outbox<Value, Held> {
  const shelf = browserShelf(ownStorage(), `quorate.${name}.`);
  const lock = navigator.locks ? webLock(navigator.locks, `quorate.${name}`) : leaseLock(shelf, newId(), browserClock);
  const outbox = new Outbox<Value, Held>({ ...options, shelf, otherTabs: tabsOf(`quorate.${name}`), lock, clock: browserClock, newId });
  const sendNow = () => void outbox.sendNow();
  window.addEventListener('online', sendNow);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') sendNow();
  });
  sendNow();
  return outbox;
}

function tabsOf<Held>(name: string): OtherTabs<Held> {
  const channel = new BroadcastChannel(name);
  return {
    tell: (answers) => channel.postMessage(answers),
    listen(listener) {
      channel.addEventListener('message', ({ data }) => listener(data));
      return () => channel.close();
    },
  };
}
