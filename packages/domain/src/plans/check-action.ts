import { formatDate } from '../calendar/format-date.ts';
import { isLocalDate, type LocalDate } from '../calendar/local-date.ts';
import { type Violation, violationsOf } from '../violation.ts';
import { sentenceCase } from '../words/join-words.ts';
import { actionName } from './action-name.ts';
import { checkDate, checkLength, isBlank, longestTitle } from './check-field.ts';

export interface ActionFacts {
  /** The number people call it by: "1.2". One of a kind in its plan. */
  reference: string;
  title: string;
  start?: LocalDate | null;
  due?: LocalDate | null;
}

export const longestReference = 30;

/**
 * An action needs a title and a reference that no other action of the plan has; dates are for those who know them. All
 * slips are given at once.
 * Source: Staffordshire Safeguarding Children Board business plan 2017/18, each objective has its actions and dates.
 */
export function checkAction(action: ActionFacts, otherReferences: readonly string[]): Violation[] {
  const name = actionName(action.title);
  return violationsOf([
    checkTitle(action.title),
    checkReference(action, otherReferences),
    checkLength(action.reference, 'reference', `The reference of ${name}`, longestReference),
    checkDate(action.start, 'start', `The start date of ${name}`),
    checkDate(action.due, 'due', `The due date of ${name}`),
    checkOrder(action),
  ]);
}

/** References are the same whatever their capitals and the spaces around them. */
export function isTaken(reference: string, takenReferences: readonly string[]): boolean {
  return takenReferences.some((taken) => plain(taken) === plain(reference));
}

function plain(reference: string): string {
  return reference.trim().toLowerCase();
}

function checkTitle(title: string): Violation | null {
  if (isBlank(title)) return { code: 'REQUIRED', field: 'title', message: 'Enter a title for the action.' };
  return checkLength(title, 'title', 'The title of the action', longestTitle);
}

function checkReference({ reference, title }: ActionFacts, otherReferences: readonly string[]): Violation | null {
  if (isBlank(reference)) {
    return { code: 'REQUIRED', field: 'reference', message: `Enter a reference for ${actionName(title)}, such as 1.2.` };
  }
  if (!isTaken(reference, otherReferences)) return null;
  const message = `Another action has the reference ‘${reference.trim()}’. Choose one that is free for ${actionName(title)}.`;
  return { code: 'CONFLICT', field: 'reference', message };
}

function checkOrder({ title, start, due }: ActionFacts): Violation | null {
  if (!start || !due || start <= due || !isLocalDate(start) || !isLocalDate(due)) return null;
  const message = `${sentenceCase(actionName(title))} is due on ${formatDate(due)}, before it starts on ${formatDate(start)}. Change one of the dates.`;
  return { code: 'INVALID', field: 'due', message };
}
