import { formatDate } from '@quorate/domain';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { today } from '../platform/dates.ts';
import { InventedNote } from '../ratings/invented-note.tsx';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { AddActionDialog } from './add-action-dialog.tsx';
import { CarryForwardDialog } from './carry-forward-dialog.tsx';
import { EditPhaseDialog } from './edit-phase-dialog.tsx';
import { PhaseActions } from './phase-actions.tsx';
import { timeOfPhase } from './plan-words.ts';
import { RemovePhaseDialog } from './remove-phase-dialog.tsx';

const PhaseSectionPhase = graphql(`
  fragment PhaseSection_Phase on PlanPhase {
    id
    name
    from
    to
    isInvented
    ...EditPhaseDialog_Phase
    ...RemovePhaseDialog_Phase
    ...CarryForwardDialog_Phase
  }
`);

const PhaseSectionAction = graphql(`
  fragment PhaseSection_Action on Action {
    id
    rating { rating }
    carriedInto { id }
    ...PhaseActions_Action
    ...CarryForwardDialog_Action
  }
`);

const PhaseSectionPlan = graphql(`
  fragment PhaseSection_Plan on Plan {
    id
    canAdminister
    ...CarryForwardDialog_Plan
  }
`);

export interface PhaseSectionProps {
  plan: FragmentType<typeof PhaseSectionPlan>;
  phase: FragmentType<typeof PhaseSectionPhase>;
  /** Every action of the phase, and those of them that the reader asked for. */
  actions: readonly FragmentType<typeof PhaseSectionAction>[];
  shown: readonly FragmentType<typeof PhaseSectionAction>[];
}

const times = { RUNNING: 'Running: ', TO_COME: 'To come: ', PAST: '' };

/** One phase of a plan with its actions. */
export function PhaseSection({ plan: planRef, phase: phaseRef, actions: actionRefs, shown: shownRefs }: PhaseSectionProps) {
  const plan = readFragment(PhaseSectionPlan, planRef);
  const phase = readFragment(PhaseSectionPhase, phaseRef);
  const actions = readFragment(PhaseSectionAction, actionRefs);
  const shown = readFragment(PhaseSectionAction, shownRefs);
  const [open, setOpen] = useState<'ACTION' | 'PHASE' | 'CARRY' | 'REMOVE' | null>(null);
  const close = () => setOpen(null);
  const unfinished = actions.filter((action) => action.rating.rating !== 'COMPLETE' && !action.carriedInto);
  const changes = plan.canAdminister && (
    <>
      <Button onClick={() => setOpen('ACTION')} label={`Add action to ${phase.name}`}>
        Add action
      </Button>
      {unfinished.length > 0 && (
        <Button onClick={() => setOpen('CARRY')} label={`Carry forward from ${phase.name}`}>
          Carry forward
        </Button>
      )}
      <Button onClick={() => setOpen('PHASE')} label={`Change phase ${phase.name}`}>
        Change phase
      </Button>
      {actions.length === 0 && (
        <Button onClick={() => setOpen('REMOVE')} label={`Remove phase ${phase.name}`}>
          Remove phase
        </Button>
      )}
    </>
  );
  return (
    <Section title={phase.name} actions={changes}>
      <p className="muted">
        {times[timeOfPhase(phase, today())]}
        {formatDate(phase.from)} to {formatDate(phase.to)}. {phase.isInvented && <InventedNote />}
      </p>
      {actions.length === 0 && (
        <p className="muted">
          {plan.canAdminister ? 'No actions yet. Add the first, or import a table of them.' : 'No actions in this phase yet.'}
        </p>
      )}
      {actions.length > 0 && shown.length === 0 && <p className="muted">No action of this phase is among those shown.</p>}
      {shown.length > 0 && <PhaseActions caption={`Actions of ${phase.name}`} actions={shown} />}
      {open === 'ACTION' && <AddActionDialog planId={plan.id} phaseId={phase.id} onClose={close} />}
      {open === 'PHASE' && <EditPhaseDialog phase={phase} onClose={close} />}
      {open === 'REMOVE' && <RemovePhaseDialog phase={phase} onClose={close} />}
      {open === 'CARRY' && <CarryForwardDialog plan={plan} from={phase} actions={unfinished} onClose={close} />}
    </Section>
  );
}
