import { type Rating, type RatingWords, ratings } from '@quorate/domain';
import { type ActionsShown, type ArrangedAction, isAmong } from './arrange-actions.ts';

/** What may be shown of a plan's actions, each with how many there are. */
export function shownOptions(
  actions: readonly ArrangedAction[],
  words: Record<Rating, RatingWords>,
  today: string,
): { value: ActionsShown; label: string }[] {
  const option = (value: ActionsShown, word: string) => ({
    value,
    label: `${word} (${actions.filter((action) => isAmong(action, value, today)).length})`,
  });
  return [option('ALL', 'All actions'), option('LATE', 'Late'), ...ratings.map((rating) => option(rating, words[rating].word))];
}
