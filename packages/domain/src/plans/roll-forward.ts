import { isActiveOn } from '../calendar/is-active-on.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Rating } from '../ratings/rating.ts';
import { type Violation, violationsOf } from '../violation.ts';
import { sentenceCase } from '../words/join-words.ts';
import { actionName } from './action-name.ts';
import { isTaken, longestReference } from './check-action.ts';

export interface RolledAction {
  reference: string;
  /** The action this one goes on from; its updates stay with it. */
  carriedFrom: string;
  start: LocalDate;
  due: LocalDate;
}

interface ActionToRoll {
  id: string;
  reference: string;
  title: string;
  rating: Rating;
  due?: LocalDate | null;
}

interface Phase {
  phaseName: string;
  from: LocalDate;
  to: LocalDate;
}

/**
 * Carries an unfinished action into the next phase of its plan as a new action, which keeps the reference if it is free
 * and says where it came from. A due date inside the phase stays; any other becomes the last day of the phase.
 * Source: Staffordshire Safeguarding Children Board annual report 2017/18, the joint strategic action plan by years.
 */
export function rollForward(action: ActionToRoll, into: Phase, takenReferences: readonly string[]): RolledAction | Violation[] {
  const violations = violationsOf([checkRating(action, into), checkPhase(into)]);
  if (violations.length > 0) return violations;
  return {
    reference: freeReference(action.reference, takenReferences),
    carriedFrom: action.id,
    start: into.from,
    due: action.due && isActiveOn(into, action.due) ? action.due : into.to,
  };
}

/** "1.2", or "1.2 (2)" when that is taken; "1.2 (2)" goes on as "1.2 (3)". */
export function freeReference(reference: string, takenReferences: readonly string[]): string {
  if (!isTaken(reference, takenReferences)) return reference.trim();
  const first = reference.trim().replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = first.slice(0, longestReference - suffix.length) + suffix;
    if (!isTaken(candidate, takenReferences)) return candidate;
  }
}

function checkRating({ rating, title }: ActionToRoll, { phaseName }: Phase): Violation | null {
  if (rating !== 'COMPLETE') return null;
  const message = `${sentenceCase(actionName(title))} is complete, so it is not carried into ‘${phaseName}’. Add a new action if there is more to do.`;
  return { code: 'CONFLICT', message };
}

function checkPhase({ phaseName, from, to }: Phase): Violation | null {
  if (from <= to) return null;
  return { code: 'INVALID', message: `‘${phaseName}’ ends before it begins. Change its dates, then carry actions into it.` };
}
