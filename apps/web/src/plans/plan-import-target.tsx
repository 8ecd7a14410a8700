import { parseUkDate } from '@quorate/domain';
import type { Dispatch } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { today, writeTerm } from '../platform/dates.ts';
import { typeDate } from '../platform/typed-dates.ts';
import { DateField } from '../ui/date-field.tsx';
import { Link } from '../ui/link.tsx';
import { Section } from '../ui/section.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { dayProblem } from './plan-import-day.ts';
import type { PlanImportChange, PlanImportTask } from './plan-import-task.ts';

const PlanImportTargetPlan = graphql(`
  fragment PlanImportTarget_Plan on Plan {
    id
    phases { id name from to }
  }
`);

interface PlanImportTargetProps {
  plan: FragmentType<typeof PlanImportTargetPlan>;
  phaseId: string;
  /** The day that the preview takes the updates to tell of. */
  asOf: string;
  task: Pick<PlanImportTask, 'dayTyped'>;
  dispatch: Dispatch<PlanImportChange>;
}

/** Where new actions go, and which day the updates tell of. */
export function PlanImportTarget({ plan: ref, phaseId, asOf, task, dispatch }: PlanImportTargetProps) {
  const plan = readFragment(PlanImportTargetPlan, ref);
  const { link } = useBoardAndYear();
  return (
    <Section title="Where it goes">
      <SelectField
        label="Phase for new actions"
        name="phase"
        value={phaseId}
        onChange={(chosen) => dispatch({ kind: 'PHASE', phaseId: chosen })}
        options={plan.phases.map((phase) => ({ value: phase.id, label: `${phase.name} (${writeTerm(phase)})` }))}
      />
      <p className="muted">
        Not there? <Link to={link(`/plans/${plan.id}`)}>Add a phase to the plan</Link>, then come back. What you pasted stays.
      </p>
      <DateField
        label="Day of the updates"
        name="day-of-updates"
        value={task.dayTyped ?? typeDate(asOf)}
        parse={parseUkDate}
        onChange={(typed) => dispatch({ kind: 'DAY', typed })}
        hint="The day the progress was reported, for example 31 December 2017"
        error={dayProblem(task.dayTyped, today())}
      />
    </Section>
  );
}
