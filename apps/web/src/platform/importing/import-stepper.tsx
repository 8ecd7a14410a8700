import { Stepper } from '../../ui/stepper.tsx';
import type { ImportSteps } from './use-import-steps.ts';

const steps = ['Paste the table', 'Check and import'];

/** The two steps of every import. */
export function ImportStepper({ isChecking, goTo }: ImportSteps) {
  return <Stepper label="Steps of the import" steps={steps} current={isChecking ? 1 : 0} onGoTo={() => goTo('paste')} />;
}
