import { expect, it } from 'vitest';
import { type ImpactGap, impactGap, impactGapWord } from './impact.ts';

const finding = '200 young people were asked about party safety.';
const evidence = 'A classroom pack, with a pilot in 2018.';

it.each<[string | null, string | null, string | null, ImpactGap, string]>([
  [null, null, null, 'NO_FINDING', 'Not linked to a finding'],
  [' ', evidence, 'Fewer calls.', 'NO_FINDING', 'Not linked to a finding'],
  [finding, null, 'Fewer calls.', 'NO_EVIDENCE', 'Evidence: none yet'],
  [finding, evidence, '', 'NO_IMPACT', 'Impact: none yet'],
  [finding, evidence, 'Pupils name a safe adult.', 'NONE', 'Impact shown'],
])('from %j by %j to %j has the gap %s', (from, shown, impactStatement, gap, words) => {
  expect(impactGap({ finding: from, evidence: shown, impactStatement })).toBe(gap);
  expect(impactGapWord(gap)).toBe(words);
});
