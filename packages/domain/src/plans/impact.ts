import { isBlank } from './check-field.ts';

/** What an action came from, what shows that it was done, and what changed for children. */
export interface ImpactLinks {
  finding: string | null;
  evidence: string | null;
  impactStatement: string | null;
}

export type ImpactGap = 'NONE' | 'NO_FINDING' | 'NO_EVIDENCE' | 'NO_IMPACT';

const words: Record<ImpactGap, string> = {
  NONE: 'Impact shown',
  NO_FINDING: 'Not linked to a finding',
  NO_EVIDENCE: 'Evidence: none yet',
  NO_IMPACT: 'Impact: none yet',
};

/**
 * The first link that is missing in the chain from a voice or an audit finding, by the action, to its evidence and its
 * impact. An activity without impact is half a story.
 * Source: What Works for Children's Social Care, analysis of the 2020-21 yearly reports: 11 of 18 had none on impact.
 */
export function impactGap({ finding, evidence, impactStatement }: ImpactLinks): ImpactGap {
  if (isBlank(finding)) return 'NO_FINDING';
  if (isBlank(evidence)) return 'NO_EVIDENCE';
  return isBlank(impactStatement) ? 'NO_IMPACT' : 'NONE';
}

/** "Impact: none yet" */
export function impactGapWord(gap: ImpactGap): string {
  return words[gap];
}
