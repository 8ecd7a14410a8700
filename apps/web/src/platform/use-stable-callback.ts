import { useCallback, useLayoutEffect, useRef } from 'react';

/** The same function for every render, which always does what the last render meant: rows that did not change are then not rendered again. */
export function useStableCallback<Arguments extends unknown[]>(callback: (...given: Arguments) => void): (...given: Arguments) => void {
  const latest = useRef(callback);
  useLayoutEffect(() => {
    latest.current = callback;
  });
  return useCallback((...given: Arguments) => latest.current(...given), []);
}
