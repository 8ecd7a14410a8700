import type { Violation } from '../violation.ts';
import { joinWords } from '../words/join-words.ts';
import { counted } from '../words/number-word.ts';

/** How many of each hang on a priority. */
export interface PriorityLinks {
  name: string;
  plans: number;
  measures: number;
  highlights: number;
  challenges: number;
  risks: number;
  /** How many times its rating was set by hand. */
  overrides: number;
}

/**
 * A priority goes only while nothing hangs on it; one that was worked on ends with its last reporting year and stays to
 * be read.
 * Source: the project's own rule; a yearly report tells of the priorities of earlier years too.
 */
export function checkPriorityRemoval({ name, ...links }: PriorityLinks): Violation[] {
  const found = [
    [links.plans, 'plan', 'plans'],
    [links.measures, 'measure', 'measures'],
    [links.highlights, 'item in a highlight report', 'items in highlight reports'],
    [links.challenges, 'challenge', 'challenges'],
    [links.risks, 'risk', 'risks'],
    [links.overrides, 'rating set by hand', 'ratings set by hand'],
  ] as const;
  const kept = found.filter(([count]) => count > 0).map(([count, singular, plural]) => counted(count, singular, plural));
  if (kept.length === 0) return [];
  const message = `‘${name}’ has ${joinWords(kept)}, so it stays. Give it a last reporting year instead.`;
  return [{ code: 'LOCKED', message }];
}
