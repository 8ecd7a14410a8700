import { checkRiskScores, impactWord, isRiskLevel, likelihoodWord, type RiskLevels, riskLevels, sentenceCase } from '@quorate/domain';
import { type FormError, toFormErrors } from '../platform/user-errors.ts';

/** The four levels as they are chosen: a digit, or nothing yet. The names are those of the server's messages. */
export interface TypedScores {
  'before.likelihood': string;
  'before.impact': string;
  'after.likelihood': string;
  'after.impact': string;
}

export interface Scores {
  before: RiskLevels;
  after: RiskLevels;
}

export const nothingScored: TypedScores = { 'before.likelihood': '', 'before.impact': '', 'after.likelihood': '', 'after.impact': '' };

export const typeScores = ({ before, after }: Scores): TypedScores => ({
  'before.likelihood': String(before.likelihood),
  'before.impact': String(before.impact),
  'after.likelihood': String(after.likelihood),
  'after.impact': String(after.impact),
});

/** The scores that were chosen, and what the rules for scores say against them. */
export function readTypedScores(typed: TypedScores): Scores & { errors: FormError[] } {
  const before = levelsOf(typed, 'before');
  const after = levelsOf(typed, 'after');
  return { before, after, errors: toFormErrors(checkRiskScores(before, after)) };
}

/** The levels before or after controls; null until both are chosen. */
export function chosenLevels(typed: TypedScores, when: 'before' | 'after'): RiskLevels | null {
  const levels = levelsOf(typed, when);
  return isRiskLevel(levels.likelihood) && isRiskLevel(levels.impact) ? levels : null;
}

const levelsOf = (typed: TypedScores, when: 'before' | 'after'): RiskLevels => ({
  likelihood: Number(typed[`${when}.likelihood`]),
  impact: Number(typed[`${when}.impact`]),
});

const options = (wordOf: (level: number) => string) => [
  { value: '', label: 'Choose' },
  ...riskLevels.map((level) => ({ value: String(level), label: `${level} ${sentenceCase(wordOf(level))}` })),
];

export const likelihoodOptions = options(likelihoodWord);
export const impactOptions = options(impactWord);
