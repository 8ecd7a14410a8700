import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { EditPlanDialog_PlanFragment } from '../gql/graphql.ts';
import { useSession } from '../platform/session.tsx';
import { useChange } from '../platform/use-change.ts';
import { errorOf } from '../platform/user-errors.ts';
import { Dialog } from '../ui/dialog.tsx';
import type { Difference } from '../ui/differences.ts';
import { Form } from '../ui/form.tsx';
import { SavedMeanwhile } from '../ui/saved-meanwhile.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { PlanFields } from './plan-fields.tsx';
import { howOften } from './plan-words.ts';
import { PriorityChoices } from './priority-choices.tsx';
import { readTypedPlan, type TypedPlan } from './typed-plan.ts';

const EditPlanDialogPlan = graphql(`
  fragment EditPlanDialog_Plan on Plan {
    id
    version
    name
    strategy
    updateEveryMonths
    owners { board { id } }
    priorities { id name board { id } }
  }
`);

const UpdatePlan = graphql(`
  mutation EditPlanDialog_UpdatePlan($input: UpdatePlanInput!) {
    updatePlan(input: $input) {
      plan { ...EditPlanDialog_Plan ...PlanFacts_Plan }
      userErrors { code message field }
    }
  }
`);

/** Changes a plan. Its owners are changed in a dialog of their own. */
export function EditPlanDialog({ plan: ref, onClose }: { plan: FragmentType<typeof EditPlanDialogPlan>; onClose: () => void }) {
  const plan = readFragment(EditPlanDialogPlan, ref);
  const boards = useSession().boards.filter((board) => plan.owners.some((owner) => owner.board.id === board.id));
  const { submit, theirs, errors, isSaving } = useChange(UpdatePlan, (data) => data.updatePlan, {
    opened: plan,
    thingOf: (payload) => readFragment(EditPlanDialogPlan, payload.plan),
  });
  const fields = useFields(typed(plan), errors);
  const [chosen, setChosen] = useState(() => plan.priorities.map(({ id, board }) => ({ id, boardId: board.id })));

  async function save() {
    if (!(await submit({ ...readTypedPlan(fields.values), priorityIds: chosen.map(({ id }) => id) }))) return;
    showToast('Plan changed');
    onClose();
  }

  return (
    <Dialog title="Change plan" onClose={onClose}>
      <Form
        onSubmit={save}
        submitLabel={theirs ? 'Save what I typed' : 'Save changes'}
        errors={errors}
        isSaving={isSaving}
        onCancel={onClose}
      >
        {theirs && <SavedMeanwhile what="plan" differences={differences(theirs, fields.values, chosen)} />}
        <PlanFields fields={fields}>
          {boards.map((board) => (
            <PriorityChoices
              key={board.id}
              board={board}
              already={plan.priorities.filter((priority) => priority.board.id === board.id)}
              chosen={chosen.map(({ id }) => id)}
              onChange={(next) =>
                setChosen([...chosen.filter(({ boardId }) => boardId !== board.id), ...next.map((id) => ({ id, boardId: board.id }))])
              }
              error={errorOf(errors, 'priorityIds')}
            />
          ))}
        </PlanFields>
      </Form>
    </Dialog>
  );
}

const typed = ({ name, strategy, updateEveryMonths }: EditPlanDialog_PlanFragment): TypedPlan => ({
  name,
  strategy: strategy ?? '',
  updateEveryMonths: String(updateEveryMonths),
});

type Chosen = readonly { id: string }[];

const differences = (theirs: EditPlanDialog_PlanFragment, mine: TypedPlan, chosen: Chosen): Difference[] => {
  const saved = typed(theirs);
  const areSame = theirs.priorities.length === chosen.length && theirs.priorities.every(({ id }) => chosen.some((one) => one.id === id));
  const priorities = theirs.priorities.map(({ name }) => name).join(', ');
  return [
    { name: 'Name', saved: saved.name, typed: mine.name },
    { name: 'Strategy', saved: saved.strategy, typed: mine.strategy },
    { name: 'Updates are due', saved: howOften(theirs.updateEveryMonths), typed: howOften(Number(mine.updateEveryMonths)) },
    { name: 'Priorities', saved: priorities, typed: areSame ? priorities : 'what is ticked below' },
  ];
};
