import { expect, it } from 'vitest';
import type { QuorumExpression } from './quorum-rule.ts';
import { takesSingular } from './takes-singular.ts';

const present = (who: string): QuorumExpression => ({ kind: 'PRESENT', who, from: { every: true } });

it.each<[string, QuorumExpression, boolean]>([
  ['the independent chair is', present('the independent chair'), true],
  ['the police are', present('the police'), false],
  ['the districts are', present('the districts'), false],
  ['the chair or the deputy is', { kind: 'ANY', of: [present('the chair'), present('the deputy')] }, true],
  ['the chair and the deputy are', { kind: 'ALL', of: [present('the chair'), present('the deputy')] }, false],
  ['all districts are', { kind: 'COUNT', atLeast: 2, who: 'districts', from: { every: true } }, false],
])('%s here', (_words, expression, isSingular) => {
  expect(takesSingular(expression)).toBe(isSingular);
});
