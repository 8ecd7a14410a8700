import { useEffect } from 'react';

/**
 * E starts recording while nothing else has the focus: on arrival, on the page's heading, or on what is named in `also`.
 * In a field, on a button or in a dialog the key is that element's own.
 */
export function useRecordKey(onRecord: (() => void) | undefined, also = ''): void {
  useEffect(() => {
    if (!onRecord) return;
    const free = `body, h1${also && `, ${also}`}`;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'e' || event.ctrlKey || event.metaKey || event.altKey || !isFree(event.target, free)) return;
      event.preventDefault();
      onRecord();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onRecord, also]);
}

const isFree = (target: EventTarget | null, free: string): boolean =>
  target instanceof HTMLElement && target.matches(free) && !document.querySelector('dialog[open]');
