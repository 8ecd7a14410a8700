import type { JointCostBasis } from '@quorate/domain';

/** After "shared". */
export const jointBasisWord: Record<JointCostBasis, string> = {
  CHILDREN: 'by the children who live in each area',
  EQUAL: 'in equal parts',
  CUSTOM: 'by weights',
};

const whole = new Intl.NumberFormat('en-GB');

/** Why a board's part is what it is. */
export function weightWords(basis: JointCostBasis, weight: number): string {
  if (basis === 'EQUAL') return 'An equal part';
  return basis === 'CHILDREN' ? `${whole.format(weight)} children` : `Weight ${whole.format(weight)}`;
}

/** Each basis as a choice. */
export const jointBasisChoice: Record<JointCostBasis, string> = {
  CHILDREN: 'By the children who live in each area',
  EQUAL: 'In equal parts',
  CUSTOM: 'By weights that I type',
};
