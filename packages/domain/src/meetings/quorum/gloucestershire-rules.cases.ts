import type { QuorumExpression } from './quorum-rule.ts';

const council: QuorumExpression = { kind: 'PRESENT', who: 'the council', from: { agency: ['council'] } };
const police: QuorumExpression = { kind: 'PRESENT', who: 'the police', from: { agency: ['police'] } };
const health: QuorumExpression = {
  kind: 'ANY',
  of: [
    { kind: 'PRESENT', who: 'the integrated care board', from: { agency: ['board'] } },
    { kind: 'PRESENT', who: 'the health trust', from: { agency: ['trust'] } },
  ],
};
const associations = ['primary', 'secondary', 'special'];

/** Rules in use. Source: Gloucestershire terms of reference. */
export const allThreePartners: QuorumExpression = {
  kind: 'COUNT',
  atLeast: 3,
  who: 'statutory partners',
  from: { seatClass: ['STATUTORY_PARTNER'] },
};
export const fourOfSixDistricts: QuorumExpression = {
  kind: 'COUNT',
  atLeast: 4,
  who: 'the six districts',
  from: { agency: ['cotswold', 'forest', 'cheltenham', 'gloucester', 'stroud', 'tewkesbury'] },
};
export const education: QuorumExpression = {
  kind: 'ALL',
  of: [council, police, health, { kind: 'COUNT', atLeast: 2, who: 'head-teacher associations', from: { agency: associations } }],
};
export const halfTheSeats: QuorumExpression = {
  kind: 'SHARE',
  numerator: 1,
  denominator: 2,
  who: 'seats',
  from: { every: true },
};
