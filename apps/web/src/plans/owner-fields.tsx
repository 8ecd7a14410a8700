import { Fragment, type ReactNode } from 'react';
import type { ViewerBoard } from '../platform/session.tsx';
import { errorOf, type FormError } from '../platform/user-errors.ts';
import { CheckboxGroup } from '../ui/checkbox-group.tsx';
import { newOwner, type TypedOwner } from './typed-plan.ts';

export interface OwnerFieldsProps {
  /** The boards that the viewer administers. */
  boards: readonly ViewerBoard[];
  owners: readonly TypedOwner[];
  onChange: (owners: TypedOwner[]) => void;
  errors: readonly FormError[];
  /** Another board owns the plan too, so that the viewer's only board may leave it. */
  isShared?: boolean;
  /** What else is asked of each board that owns the plan. */
  children?: (board: ViewerBoard) => ReactNode;
}

/** Which boards own a plan, each by itself or through groups of its own. */
export function OwnerFields({ boards, owners, onChange, errors, isShared, children }: OwnerFieldsProps) {
  const ofBoard = (boardId: string) => owners.find((owner) => owner.boardId === boardId);
  const setGroups = (boardId: string, groupIds: readonly string[]) =>
    onChange(owners.map((owner) => (owner.boardId === boardId ? { ...owner, groupIds } : owner)));
  return (
    <>
      {(boards.length > 1 || isShared) && (
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
          <Fragment key={board.id}>
            <CheckboxGroup
              legend={boards.length > 1 ? `Groups of ${board.name}` : 'Groups'}
              hint="Tick none where the board itself owns the plan."
              name={`groups-${board.id}`}
              options={board.groups.map((group) => ({ value: group.id, label: group.name }))}
              chosen={ofBoard(board.id)?.groupIds ?? []}
              onChange={(groupIds) => setGroups(board.id, groupIds)}
              isInColumns
            />
            {children?.(board)}
          </Fragment>
        ))}
    </>
  );
}
