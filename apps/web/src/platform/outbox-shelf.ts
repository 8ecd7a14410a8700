import type { Shelf } from './outbox-store.ts';

/**
 * localStorage under one prefix. What it will not take, because it is full or switched off, is kept for as long as
 * the page is open, and isFull says so.
 */
export function browserShelf(storage: Storage | null, prefix: string): Shelf & { isFull(): boolean } {
  const inMemory = new Map<string, string>();
  const stored = () => (storage ? Object.keys(storage).filter((key) => key.startsWith(prefix)) : []);
  return {
    names: () => [...new Set([...stored().map((key) => key.slice(prefix.length)), ...inMemory.keys()])],
    read: (name) => inMemory.get(name) ?? storage?.getItem(prefix + name) ?? null,
    write(name, text) {
      try {
        if (!storage) throw new Error('This browser keeps nothing for this page.');
        storage.setItem(prefix + name, text);
        inMemory.delete(name);
      } catch {
        inMemory.set(name, text);
      }
    },
    remove(name) {
      inMemory.delete(name);
      storage?.removeItem(prefix + name);
    },
    isFull: () => inMemory.size > 0,
    onOutsideChange(listener) {
      // The event only fires in the other tabs; a key of null means that everything was cleared.
      const onStorage = ({ key }: StorageEvent) => {
        if (key === null || key.startsWith(prefix)) listener();
      };
      window.addEventListener('storage', onStorage);
      return () => window.removeEventListener('storage', onStorage);
    },
  };
}

/** Reading the property alone throws where the browser blocks storage. */
export function ownStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
