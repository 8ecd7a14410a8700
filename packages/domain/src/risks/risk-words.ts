/**
 * What the levels of a likelihood and of an impact are called, from 1 to 5.
 * Source: National Patient Safety Agency, a risk matrix for risk managers, 2008, which says consequence for impact.
 */
const likelihoods = ['rare', 'unlikely', 'possible', 'likely', 'almost certain'];
const impacts = ['negligible', 'minor', 'moderate', 'major', 'catastrophic'];

export const riskLevels = [1, 2, 3, 4, 5] as const;

/** "almost certain" */
export const likelihoodWord = (level: number): string => likelihoods[level - 1] ?? '';

/** "catastrophic" */
export const impactWord = (level: number): string => impacts[level - 1] ?? '';
