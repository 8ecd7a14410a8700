import type { Dispatch } from 'react';
import { useKeptTask } from '../platform/importing/use-kept-task.ts';
import { newPlanImport, type PlanImportChange, type PlanImportTask, reducePlanImport } from './plan-import-task.ts';

/** The task outlives a look at another page, such as the plan's to add a phase. */
export const usePlanImportTask = (planId: string): [PlanImportTask, Dispatch<PlanImportChange>] =>
  useKeptTask(`plan ${planId}`, reducePlanImport, () => newPlanImport());
