import { useSession } from './session.tsx';

/** Whether the viewer may change what belongs to a group: they administer one of the boards that own it. */
export function useAdministersGroup(groupId: string | undefined): boolean {
  return useMayOnGroup(groupId, 'canAdminister');
}

/** Whether the viewer may do what is the chair's with what belongs to a group, as chair or administrator of one of its boards. */
export function useChairsGroup(groupId: string | undefined): boolean {
  return useMayOnGroup(groupId, 'canChair');
}

function useMayOnGroup(groupId: string | undefined, may: 'canAdminister' | 'canChair'): boolean {
  const { boards } = useSession();
  return groupId !== undefined && boards.some((board) => board[may] && board.groups.some((group) => group.id === groupId));
}
