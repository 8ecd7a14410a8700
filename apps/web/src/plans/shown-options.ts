import { type Rating, type RatingWords, ratings } from '@quorate/domain';
import type { ActionsShown, ArrangedAction } from './arrange-actions.ts';

/** What may be shown of a plan's actions, each with how many there are. */
export function shownOptions(
  actions: readonly ArrangedAction[],
  words: Record<Rating, RatingWords>,
): { value: ActionsShown; label: string }[] {
  const rated = ratings.map((value) => ({
    value,
    label: `${words[value].word} (${actions.filter(({ rating }) => rating.rating === value).length})`,
  }));
  return [
    { value: 'ALL', label: `All actions (${actions.length})` },
    { value: 'LATE', label: `Late (${actions.filter(({ isLate }) => isLate).length})` },
    ...rated,
  ];
}
