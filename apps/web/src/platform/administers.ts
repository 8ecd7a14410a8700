import { useSession } from './session.tsx';

/** Whether the viewer may change what belongs to a group: they administer one of the boards that own it. */
export function useAdministersGroup(groupId: string | undefined): boolean {
  const { boards } = useSession();
  return groupId !== undefined && boards.some((board) => board.canAdminister && board.groups.some((group) => group.id === groupId));
}
