import type { ViewerBoard } from '../platform/session.tsx';
import { errorOf, type FormError } from '../platform/user-errors.ts';
import { CheckboxGroup } from '../ui/checkbox-group.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { PriorityChoices } from './priority-choices.tsx';
import { newOwner, type TypedOwner } from './typed-plan.ts';

export interface OwnerFieldsProps {
  /** The boards that the viewer administers. */
  boards: readonly ViewerBoard[];
  owners: readonly TypedOwner[];
  onChange: (owners: TypedOwner[]) => void;
  errors: readonly FormError[];
}

/** Which boards own a new plan, each by itself or through one of its groups, and which of their priorities it is for. */
export function OwnerFields({ boards, owners, onChange, errors }: OwnerFieldsProps) {
  const ofBoard = (boardId: string) => owners.find((owner) => owner.boardId === boardId);
  const change = (boardId: string, changed: Partial<TypedOwner>) =>
    onChange(owners.map((owner) => (owner.boardId === boardId ? { ...owner, ...changed } : owner)));
  return (
    <>
      {boards.length > 1 && (
        <CheckboxGroup
          legend="Owners"
          hint="A plan with several boards is a joint plan: it exists once and shows for each of them."
          name="owners"
          options={boards.map((board) => ({ value: board.id, label: board.name }))}
          chosen={owners.map((owner) => owner.boardId)}
          onChange={(chosen) => onChange(chosen.map((boardId) => ofBoard(boardId) ?? newOwner(boardId)))}
          error={errorOf(errors, 'owners')}
        />
      )}
      {boards
        .filter((board) => ofBoard(board.id))
        .map((board) => (
          <div key={board.id} className="stack">
            <SelectField
              label={boards.length > 1 ? `Group of ${board.name}` : 'Group'}
              name={`groupId-${board.id}`}
              isOptional
              value={ofBoard(board.id)?.groupId ?? ''}
              onChange={(groupId) => change(board.id, { groupId })}
              options={[{ value: '', label: 'The board itself' }, ...board.groups.map((group) => ({ value: group.id, label: group.name }))]}
            />
            <PriorityChoices
              board={board}
              chosen={ofBoard(board.id)?.priorityIds ?? []}
              onChange={(priorityIds) => change(board.id, { priorityIds })}
              error={errorOf(errors, 'priorityIds')}
            />
          </div>
        ))}
    </>
  );
}
