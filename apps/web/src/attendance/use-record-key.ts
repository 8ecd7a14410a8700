import { useEffect } from 'react';

/**
 * E starts recording while nothing else has the focus: on arrival, on the page's heading, or in the marks region. In a
 * field, on a button or in a dialog the key is that element's own.
 */
export function useRecordKey(onRecord: (() => void) | undefined): void {
  useEffect(() => {
    if (!onRecord) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'e' || event.ctrlKey || event.metaKey || event.altKey || !isFree(event.target)) return;
      event.preventDefault();
      onRecord();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onRecord]);
}

const isFree = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('body, h1, .marks-region') && !document.querySelector('dialog[open]');
