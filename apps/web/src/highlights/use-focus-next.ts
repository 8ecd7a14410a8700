import { useCallback, useLayoutEffect, useRef } from 'react';

/** Puts the focus on the first of these ids that is there once the page has changed. */
export type FocusNext = (...ids: string[]) => void;

/** Keeps the focus where the work goes on when a button adds, moves or removes what it belongs to. */
export function useFocusNext(): FocusNext {
  const wanted = useRef<string[]>([]);
  useLayoutEffect(() => {
    const found = wanted.current.map((id) => document.getElementById(id)).find((element) => element && !element.matches(':disabled'));
    wanted.current = [];
    found?.focus();
  });
  return useCallback((...ids) => {
    wanted.current = ids;
  }, []);
}
