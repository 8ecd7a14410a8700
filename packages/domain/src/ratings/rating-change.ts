import { type Rating, type RatingWords, usualRatingWords } from './rating.ts';

export type RatingChange = 'BETTER' | 'WORSE' | 'SAME' | 'NEW';

const bestToWorst: readonly Rating[] = ['COMPLETE', 'ON_TRACK', 'NOT_STARTED', 'AT_RISK', 'NO_UPDATE', 'OFF_TRACK'];

/**
 * Whether a rating went up or down. Not started is behind on track, as nothing is done yet, and ahead of at risk, as
 * nothing has gone wrong yet. No update is behind every rating but off track: not knowing is worse than a risk that is
 * known and looked after, and only work known to be failing is worse than that.
 * Source: Sustainable Development Commission indicators 2008, which rate what is not known with what is failing.
 */
export function ratingChange(before: Rating | null, now: Rating): RatingChange {
  if (before === null) return 'NEW';
  const steps = bestToWorst.indexOf(now) - bestToWorst.indexOf(before);
  if (steps === 0) return 'SAME';
  return steps < 0 ? 'BETTER' : 'WORSE';
}

/** "From best to worst: Complete, On track, Not started, At risk, No update, Off track." */
export function describeRatingOrder(words: Record<Rating, RatingWords> = usualRatingWords): string {
  return `From best to worst: ${bestToWorst.map((rating) => words[rating].word).join(', ')}.`;
}
