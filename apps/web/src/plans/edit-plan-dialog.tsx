import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { EditPlanDialog_PlanFragment } from '../gql/graphql.ts';
import { useSession } from '../platform/session.tsx';
import { useSubmit } from '../platform/use-submit.ts';
import { errorOf, hasConflict } from '../platform/user-errors.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { ConflictNotice, type Difference } from './conflict-notice.tsx';
import { PlanFields } from './plan-fields.tsx';
import { howOften } from './plan-words.ts';
import { PriorityChoices } from './priority-choices.tsx';
import { readTypedPlan, type TypedPlan } from './typed-plan.ts';
import { useSeenVersion } from './use-seen-version.ts';

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

/** Changes a plan. Its owners stay as they are. */
export function EditPlanDialog({ plan: ref, onClose }: { plan: FragmentType<typeof EditPlanDialogPlan>; onClose: () => void }) {
  const plan = readFragment(EditPlanDialogPlan, ref);
  const boards = useSession().boards.filter((board) => plan.owners.some((owner) => owner.board.id === board.id));
  const { submit, errors, answer, isSaving } = useSubmit(UpdatePlan, (data) => data.updatePlan);
  const fields = useFields(typed(plan), errors);
  const [chosen, setChosen] = useState(() => plan.priorities.map(({ id, board }) => ({ id, boardId: board.id })));
  const seen = useSeenVersion(plan.version);
  const theirs = answer && hasConflict(answer.userErrors) ? readFragment(EditPlanDialogPlan, answer.plan) : null;

  async function save() {
    const priorityIds = chosen.map(({ id }) => id);
    const input = { id: plan.id, expectedVersion: seen(theirs?.version), ...readTypedPlan(fields.values), priorityIds };
    if (!(await submit({ input }))) return;
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
        {theirs && <ConflictNotice fields={differences(theirs, fields.values, chosen)} />}
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
    { name: 'Name', theirs: saved.name, mine: mine.name },
    { name: 'Strategy', theirs: saved.strategy, mine: mine.strategy },
    { name: 'Updates are due', theirs: howOften(theirs.updateEveryMonths), mine: howOften(Number(mine.updateEveryMonths)) },
    { name: 'Priorities', theirs: priorities, mine: areSame ? priorities : 'what is ticked below' },
  ];
};
