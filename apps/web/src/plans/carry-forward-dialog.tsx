import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { errorOf } from '../platform/user-errors.ts';
import { Button } from '../ui/button.tsx';
import { CheckboxGroup } from '../ui/checkbox-group.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { AddPhaseDialog } from './add-phase-dialog.tsx';
import { CarriedResults } from './carried-results.tsx';

const CarryForwardDialogPhase = graphql(`
  fragment CarryForwardDialog_Phase on PlanPhase {
    id
    name
    from
  }
`);

const CarryForwardDialogAction = graphql(`
  fragment CarryForwardDialog_Action on Action {
    id
    version
    reference
    title
  }
`);

const CarryForwardDialogPlan = graphql(`
  fragment CarryForwardDialog_Plan on Plan {
    id
    phases { id name from }
    ...AddPhaseDialog_Plan
  }
`);

const RollActions = graphql(`
  mutation CarryForwardDialog_RollActions($input: RollActionsInput!) {
    rollActions(input: $input) {
      results { ...CarriedResults_Result }
      userErrors { code message field }
    }
  }
`);

export interface CarryForwardDialogProps {
  plan: FragmentType<typeof CarryForwardDialogPlan>;
  from: FragmentType<typeof CarryForwardDialogPhase>;
  /** The unfinished actions of that phase. */
  actions: readonly FragmentType<typeof CarryForwardDialogAction>[];
  onClose: () => void;
}

/** Takes unfinished actions of a phase into a later one, each with its history. What came of each is shown before the dialog closes. */
export function CarryForwardDialog({ plan: planRef, from: fromRef, actions: actionRefs, onClose }: CarryForwardDialogProps) {
  const plan = readFragment(CarryForwardDialogPlan, planRef);
  const from = readFragment(CarryForwardDialogPhase, fromRef);
  // As they were when the dialog opened: once they are carried forward, they are no longer among those to choose from.
  const [actions] = useState(readFragment(CarryForwardDialogAction, actionRefs));
  const later = plan.phases.filter((phase) => phase.from > from.from);
  const [chosen, setChosen] = useState<string[]>(actions.map(({ id }) => id));
  const [phaseId, setPhaseId] = useState(later[0]?.id ?? '');
  const [isAddingPhase, setIsAddingPhase] = useState(false);
  const { submit, errors, setErrors, answer, isSaving } = useSubmit(RollActions, (data) => data.rollActions);

  if (isAddingPhase) return <AddPhaseDialog plan={plan} onClose={onClose} />;

  async function carry() {
    if (chosen.length === 0) return setErrors([{ field: 'actions', message: 'Choose at least one action to carry forward.' }]);
    const wanted = actions.filter(({ id }) => chosen.includes(id));
    await submit({ input: { phaseId, actions: wanted.map(({ id, version }) => ({ actionId: id, expectedVersion: version })) } });
  }

  return (
    <Dialog title={`Carry forward from ${from.name}`} onClose={onClose}>
      {later.length === 0 ? (
        <>
          <p>This plan has no phase after {from.name}. Add the next phase, then carry the actions into it.</p>
          <div className="row">
            <Button kind="primary" onClick={() => setIsAddingPhase(true)}>
              Add phase
            </Button>
            <Button onClick={onClose}>Close</Button>
          </div>
        </>
      ) : answer && answer.userErrors.length === 0 ? (
        <CarriedResults results={answer.results} titles={new Map(actions.map(({ id, title }) => [id, title]))} onClose={onClose} />
      ) : (
        <Form onSubmit={carry} submitLabel="Carry forward" errors={errors} isSaving={isSaving} onCancel={onClose}>
          <SelectField
            label="Into"
            name="phaseId"
            value={phaseId}
            onChange={setPhaseId}
            options={later.map((phase) => ({ value: phase.id, label: phase.name }))}
            error={errorOf(errors, 'phaseId')}
          />
          <CheckboxGroup
            legend="Unfinished actions"
            hint="Each goes on as a new action with all its updates. The old one stays in its phase."
            name="actions"
            options={actions.map(({ id, reference, title }) => ({ value: id, label: `${reference} ${title}` }))}
            chosen={chosen}
            onChange={setChosen}
            error={errorOf(errors, 'actions')}
          />
        </Form>
      )}
    </Dialog>
  );
}
