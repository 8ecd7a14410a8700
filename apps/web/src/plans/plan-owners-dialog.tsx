import { joinWords } from '@quorate/domain';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { PlanOwnersDialog_PlanFragment } from '../gql/graphql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useSession } from '../platform/session.tsx';
import { useChange } from '../platform/use-change.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { SavedMeanwhile } from '../ui/saved-meanwhile.tsx';
import { showToast } from '../ui/toast.ts';
import { OwnerFields } from './owner-fields.tsx';
import { readTypedOwners, typeOwners } from './typed-plan.ts';

const PlanOwnersDialogPlan = graphql(`
  fragment PlanOwnersDialog_Plan on Plan {
    id
    version
    name
    owners { board { id name } group { id name } }
  }
`);

const SetPlanOwners = graphql(`
  mutation PlanOwnersDialog_SetPlanOwners($input: SetPlanOwnersInput!) {
    setPlanOwners(input: $input) {
      plan { ...PlanOwnersDialog_Plan }
      userErrors { code message field }
    }
  }
`);

/** Says which boards and groups own a plan. Those of boards that the viewer does not administer stay as they are. */
export function PlanOwnersDialog({ plan: ref, onClose }: { plan: FragmentType<typeof PlanOwnersDialogPlan>; onClose: () => void }) {
  const plan = readFragment(PlanOwnersDialogPlan, ref);
  const { board, link } = useBoardAndYear();
  const boards = useSession().boards.filter((one) => one.canAdminister);
  const navigate = useNavigate();
  const others = plan.owners.filter((owner) => !boards.some(({ id }) => id === owner.board.id));
  const [owners, setOwners] = useState(() => typeOwners(plan.owners.filter((owner) => !others.includes(owner))));
  const { submit, theirs, errors, isSaving } = useChange(SetPlanOwners, (data) => data.setPlanOwners, {
    opened: plan,
    thingOf: (payload) => readFragment(PlanOwnersDialogPlan, payload.plan),
  });

  async function save() {
    if (!(await submit({ owners: readTypedOwners(owners) }))) return;
    showToast('Owners changed');
    onClose();
    // Who has left the plan cannot read it any more.
    if (!owners.some(({ boardId }) => boardId === board.id)) void navigate(link('/plans'));
  }

  return (
    <Dialog title="Change owners" onClose={onClose}>
      <Form onSubmit={save} submitLabel="Save owners" errors={errors} isSaving={isSaving} onCancel={onClose}>
        {theirs && (
          <SavedMeanwhile what="plan" differences={[{ name: 'Owners', saved: inWords(theirs.owners), typed: 'what is ticked below' }]} />
        )}
        {others.length > 0 && <p>{inWords(others)} owns it too. Only an administrator there can change that.</p>}
        <OwnerFields boards={boards} owners={owners} onChange={setOwners} errors={errors} isShared={others.length > 0} />
      </Form>
    </Dialog>
  );
}

const inWords = (owners: PlanOwnersDialog_PlanFragment['owners']): string =>
  joinWords(owners.map(({ board, group }) => (group ? `${board.name} (${group.name})` : board.name)));
