import type { OutboxClock } from './outbox-clock.ts';
import type { Shelf } from './outbox-store.ts';

/** Runs the work in one tab at a time. The others wait for their turn, or are told false and try again later. */
export type OutboxLock = (work: () => Promise<void>) => Promise<boolean>;

export function webLock(locks: LockManager, name: string): OutboxLock {
  return async (work) => {
    await locks.request(name, work);
    return true;
  };
}

interface Lease {
  owner: string;
  until: number;
}

const leaseName = 'lease';
/** Longer than any request may take, so that a lease never ends under a batch that is on its way. */
const leaseFor = 45_000;
const settleFor = 60;

/**
 * For pages that are not served securely, where the browser has no locks: a lease on the shelf.
 * It is written, left to settle, and only held when it is still there. A tab that does not get it leaves.
 */
export function leaseLock(shelf: Shelf, owner: string, clock: OutboxClock): OutboxLock {
  const current = (): Lease | null => {
    const [owner, until] = shelf.read(leaseName)?.split(' ') ?? [];
    return owner && until ? { owner, until: Number(until) } : null;
  };
  const isTaken = () => {
    const lease = current();
    return lease !== null && lease.owner !== owner && lease.until > clock.now();
  };
  return async (work) => {
    if (isTaken()) return false;
    shelf.write(leaseName, `${owner} ${clock.now() + leaseFor}`);
    await new Promise<void>((resolve) => clock.after(settleFor, resolve));
    if (current()?.owner !== owner) return false;
    try {
      await work();
      return true;
    } finally {
      if (current()?.owner === owner) shelf.remove(leaseName);
    }
  };
}
