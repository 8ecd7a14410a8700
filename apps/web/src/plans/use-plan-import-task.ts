import { type Dispatch, useEffect, useReducer } from 'react';
import { useViewer } from '../platform/session.tsx';
import { newPlanImport, type PlanImportChange, type PlanImportTask, reducePlanImport } from './plan-import-task.ts';

const kept = new Map<string, PlanImportTask>();

/** The task outlives a look at another page, such as the plan's to add a phase. Nothing of it is kept on the device. */
export function usePlanImportTask(planId: string): [PlanImportTask, Dispatch<PlanImportChange>] {
  const key = `${useViewer().id} ${planId}`;
  const [task, dispatch] = useReducer(reducePlanImport, undefined, () => kept.get(key) ?? newPlanImport());
  useEffect(() => {
    kept.set(key, task);
  }, [key, task]);
  return [task, dispatch];
}
