import { type Dispatch, useEffect, useReducer } from 'react';
import { useViewer } from '../session.tsx';

const kept = new Map<string, unknown>();

/** What a person has pasted and decided outlives a look at another page. Nothing of it is kept on the device. `key`: what it is imported into. */
export function useKeptTask<Task, Change>(
  key: string,
  reduce: (task: Task, change: Change) => Task,
  fresh: () => Task,
): [Task, Dispatch<Change>] {
  const ownKey = `${useViewer().id} ${key}`;
  const [task, dispatch] = useReducer(reduce, undefined, () => (kept.get(ownKey) as Task | undefined) ?? fresh());
  useEffect(() => {
    kept.set(ownKey, task);
  }, [ownKey, task]);
  return [task, dispatch];
}
