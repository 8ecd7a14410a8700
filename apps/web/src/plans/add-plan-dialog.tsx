import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useSession } from '../platform/session.tsx';
import { useSubmit } from '../platform/use-submit.ts';
import { errorOf } from '../platform/user-errors.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { OwnerFields } from './owner-fields.tsx';
import { PlanFields } from './plan-fields.tsx';
import { PriorityChoices } from './priority-choices.tsx';
import { newOwner, nothingTyped, readTypedOwners, readTypedPlan } from './typed-plan.ts';

const CreatePlan = graphql(`
  mutation AddPlanDialog_CreatePlan($input: CreatePlanInput!) {
    createPlan(input: $input) {
      plan { id }
      userErrors { code message field }
    }
  }
`);

/** A new plan of the chosen board, or a joint one of several boards that the viewer administers. Its phases come on its page. */
export function AddPlanDialog({ onClose }: { onClose: () => void }) {
  const { board, link } = useBoardAndYear();
  const boards = useSession().boards.filter((one) => one.canAdminister);
  const navigate = useNavigate();
  const { submit, errors, setErrors, isSaving } = useSubmit(CreatePlan, (data) => data.createPlan);
  const [owners, setOwners] = useState([newOwner(board.id)]);
  const [priorities, setPriorities] = useState<Record<string, readonly string[]>>({});
  const fields = useFields(nothingTyped, errors);

  async function create() {
    if (owners.length === 0) return setErrors([{ field: 'owners', message: 'Choose the board that owns the plan.' }]);
    const plan = readTypedPlan(fields.values);
    // The priorities of a board go when the board goes.
    const priorityIds = owners.flatMap(({ boardId }) => priorities[boardId] ?? []);
    const payload = await submit({ input: { ...plan, owners: readTypedOwners(owners), priorityIds } });
    if (!payload?.plan) return;
    showToast(`${plan.name} added`);
    onClose();
    void navigate(link(`/plans/${payload.plan.id}`));
  }

  return (
    <Dialog title="Add plan" onClose={onClose}>
      <Form onSubmit={create} submitLabel="Add plan" errors={errors} isSaving={isSaving} onCancel={onClose}>
        <PlanFields fields={fields}>
          <OwnerFields boards={boards} owners={owners} onChange={setOwners} errors={errors}>
            {(one) => (
              <PriorityChoices
                board={one}
                chosen={priorities[one.id] ?? []}
                onChange={(chosen) => setPriorities({ ...priorities, [one.id]: chosen })}
                error={errorOf(errors, 'priorityIds')}
              />
            )}
          </OwnerFields>
        </PlanFields>
      </Form>
    </Dialog>
  );
}
