import { type Rating, ratingChange, ratings } from '@quorate/domain';

/** Which actions of a plan are shown: all, those late, or those of one rating. */
export type ActionsShown = 'ALL' | 'LATE' | Rating;
export type ActionsOrder = 'REFERENCE' | 'DUE' | 'RATING';

export const actionsOrders: readonly { value: ActionsOrder; label: string }[] = [
  { value: 'REFERENCE', label: 'By reference' },
  { value: 'DUE', label: 'Due first' },
  { value: 'RATING', label: 'Worst rating first' },
];

export interface ArrangedAction {
  due?: string | null;
  isLate: boolean;
  rating: { rating: Rating };
}

export const isShown = (text: string | null): text is ActionsShown =>
  text === 'ALL' || text === 'LATE' || ratings.some((rating) => rating === text);

export const isOrder = (text: string | null): text is ActionsOrder => actionsOrders.some(({ value }) => value === text);

/** Actions as the reader asked for them; they come by reference, and those that are equal stay so. */
export function arrangeActions<Action extends ArrangedAction>(
  actions: readonly Action[],
  { shown, order }: { shown: ActionsShown; order: ActionsOrder },
): Action[] {
  const kept = actions.filter(({ isLate, rating }) => shown === 'ALL' || (shown === 'LATE' ? isLate : rating.rating === shown));
  if (order === 'DUE') return kept.toSorted((one, other) => (one.due ?? later).localeCompare(other.due ?? later));
  if (order === 'RATING') return kept.toSorted((one, other) => worstFirst(one.rating.rating, other.rating.rating));
  return kept;
}

/** After every date, so that what has none comes last. */
const later = '9999';

function worstFirst(one: Rating, other: Rating): number {
  const steps = { BETTER: 1, WORSE: -1, SAME: 0, NEW: 0 };
  return steps[ratingChange(other, one)];
}

/** What a reader acts on: late first, then what is open, then what is done with or goes on elsewhere; each in the order given. */
export function lateFirst<Action extends ArrangedAction & { carriedInto?: unknown }>(actions: readonly Action[]): Action[] {
  const isClosed = (action: Action) => action.rating.rating === 'COMPLETE' || Boolean(action.carriedInto);
  const place = (action: Action) => (action.isLate ? 0 : isClosed(action) ? 2 : 1);
  return actions.toSorted((one, other) => place(one) - place(other));
}
