import { hasGoneOn, type Rating, ratingChange, ratings } from '@quorate/domain';

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
  /** The action of a later phase that it goes on as. */
  carriedInto?: { start?: string | null } | null;
}

export const isShown = (text: string | null): text is ActionsShown =>
  text === 'ALL' || text === 'LATE' || ratings.some((rating) => rating === text);

export const isOrder = (text: string | null): text is ActionsOrder => actionsOrders.some(({ value }) => value === text);

/** Actions as the reader asked for them; they come by reference, and those that are equal stay so. */
export function arrangeActions<Action extends ArrangedAction>(
  actions: readonly Action[],
  { shown, order, today }: { shown: ActionsShown; order: ActionsOrder; today: string },
): Action[] {
  const kept = actions.filter((action) => isAmong(action, shown, today));
  if (order === 'DUE') return kept.toSorted((one, other) => (one.due ?? later).localeCompare(other.due ?? later));
  if (order === 'RATING') {
    const counting = kept.filter((action) => !hasGoneOn(action, today));
    const rest = kept.filter((action) => hasGoneOn(action, today));
    return [...counting.toSorted((one, other) => worstFirst(one.rating.rating, other.rating.rating)), ...rest];
  }
  return kept;
}

/** Whether an action is among those shown. What has gone on elsewhere has no rating of its own any more. */
export function isAmong(action: ArrangedAction, shown: ActionsShown, today: string): boolean {
  if (shown === 'ALL') return true;
  if (shown === 'LATE') return action.isLate;
  return action.rating.rating === shown && !hasGoneOn(action, today);
}

/** After every date, so that what has none comes last. */
const later = '9999';

function worstFirst(one: Rating, other: Rating): number {
  const steps = { BETTER: 1, WORSE: -1, SAME: 0, NEW: 0 };
  return steps[ratingChange(other, one)];
}

/** What a reader acts on: late first, then what is open, then what is done with, then what goes on elsewhere; each in the order given. */
export function lateFirst<Action extends ArrangedAction>(actions: readonly Action[], today: string): Action[] {
  const place = (action: Action) => {
    if (hasGoneOn(action, today)) return 3;
    if (action.isLate) return 0;
    return action.rating.rating === 'COMPLETE' ? 2 : 1;
  };
  return actions.toSorted((one, other) => place(one) - place(other));
}

/** "26 actions, and 4 carried forward": one that goes on elsewhere is counted there. */
export function countActions(actions: readonly ArrangedAction[], today: string): string {
  const gone = actions.filter((action) => hasGoneOn(action, today)).length;
  const count = actions.length - gone;
  return `${count} ${count === 1 ? 'action' : 'actions'}${gone > 0 ? `, and ${gone} carried forward` : ''}`;
}
