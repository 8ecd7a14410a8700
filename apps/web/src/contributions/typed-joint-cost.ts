import { checkJointCost, type JointCostBasis, jointCostParts, type OwningBoard, type Pence, parsePounds } from '@quorate/domain';

export interface SharingBoard {
  id: string;
  name: string;
  canAdminister: boolean;
  children?: number | null;
}

/** A weight as people type it: a whole number above zero. */
export function readWeight(text: string): number | null {
  const digits = text.trim().replaceAll(',', '');
  return /^\d{1,9}$/.test(digits) && Number(digits) > 0 ? Number(digits) : null;
}

export interface TypedSplit {
  pounds: string;
  basis: JointCostBasis;
  boards: readonly SharingBoard[];
  weights: Readonly<Record<string, string>>;
}

export const sharing = ({ boards, weights }: Pick<TypedSplit, 'boards' | 'weights'>): OwningBoard[] =>
  boards.map(({ id, children }) => ({ boardId: id, children, weight: readWeight(weights[id] ?? '') }));

/** How the cost splits while it is typed, or why it does not yet. */
export function splitSoFar(typed: TypedSplit): { parts: Pence[]; problems: string[] } {
  const pence = parsePounds(typed.pounds);
  const owners = sharing(typed);
  const nameOf = (id: string) => typed.boards.find((board) => board.id === id)?.name ?? 'the board';
  const problems = checkJointCost(typed.basis, owners, nameOf).map(({ message }) => message);
  return { parts: pence === null || problems.length > 0 ? [] : jointCostParts(pence, typed.basis, owners), problems };
}
