import { useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { today } from '../platform/dates.ts';
import { useMarksOutbox } from './marks-outbox.ts';
import { MarksStore, MarksStoreMatrix } from './marks-store.ts';

/**
 * The marks of one matrix, live. `scope` names the matrix: with another, undo starts anew.
 * The store is null until its matrix has come.
 */
export function useMarksStore(ref: FragmentType<typeof MarksStoreMatrix> | undefined, scope: string): MarksStore | null {
  const outbox = useMarksOutbox();
  const matrix = readFragment(MarksStoreMatrix, ref);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a store belongs to one scope.
  const store = useMemo(() => new MarksStore(outbox, today), [outbox, scope]);
  useLayoutEffect(() => store.connect(), [store]);
  useLayoutEffect(() => {
    if (matrix) store.setMatrix(matrix);
  }, [store, matrix]);
  useSyncExternalStore(store.subscribe, store.getShape);
  return store.isReady ? store : null;
}

/** Renders again whenever a mark changes. */
export function useMarks(store: MarksStore): MarksStore {
  useSyncExternalStore(store.subscribe, store.getRevision);
  return store;
}
