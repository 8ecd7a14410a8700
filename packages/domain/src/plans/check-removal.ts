import { type Violation, violationsOf } from '../violation.ts';
import { joinWords, sentenceCase } from '../words/join-words.ts';
import { counted } from '../words/number-word.ts';
import { actionName } from './action-name.ts';

export interface ActionHistory {
  title: string;
  /** How many updates were given for it. */
  updates: number;
  /** The reference of the action it was carried forward as. */
  carriedInto: string | null;
  /** The references of the actions that wait for it. */
  waiting: readonly string[];
  /** How many challenges and risks are about it. */
  challenges: number;
  risks: number;
}

/**
 * An action goes only while it was never more than a plan: what was reported, carried forward or asked about is history.
 * Source: the project's own rule; an update is never altered, so what it tells of stays too.
 */
export function checkActionRemoval(action: ActionHistory): Violation[] {
  const it = actionName(action.title);
  const name = sentenceCase(it);
  const about = [...some(action.challenges, 'challenge'), ...some(action.risks, 'risk')];
  const isOne = action.challenges + action.risks === 1;
  return violationsOf([
    action.updates > 0 ? locked(`${name} was reported on, so it stays. Record an update that says what became of it.`) : null,
    action.carriedInto ? locked(`${name} was carried forward as ${action.carriedInto}. Remove that action first.`) : null,
    action.waiting.length > 0
      ? locked(`${joinWords(action.waiting)} ${action.waiting.length === 1 ? 'waits' : 'wait'} for ${it}. Take that dependency out first.`)
      : null,
    about.length > 0
      ? locked(
          `${sentenceCase(joinWords(about))} ${isOne ? 'is' : 'are'} about ${it}, so it stays. Record an update that says what became of it.`,
        )
      : null,
  ]);
}

/** A phase goes when nothing is in it. Source: the project's own rule. */
export function checkPhaseRemoval({ name, actions }: { name: string; actions: number }): Violation[] {
  if (actions === 0) return [];
  return [
    locked(
      `‘${name}’ has ${counted(actions, 'action')}. Move ${actions === 1 ? 'it' : 'them'} to another phase or remove ${actions === 1 ? 'it' : 'them'} first.`,
    ),
  ];
}

export interface PlanHistory {
  name: string;
  updates: number;
  /** How many times its rating was set by hand. */
  overrides: number;
  challenges: number;
  risks: number;
}

/**
 * A plan goes, with its phases and actions, while nothing was recorded about it.
 * Source: the project's own rule, the same as for each of its actions.
 */
export function checkPlanRemoval({ name, updates, overrides, challenges, risks }: PlanHistory): Violation[] {
  const kept = [
    ...some(updates, 'update'),
    ...some(overrides, 'rating set by hand', 'ratings set by hand'),
    ...some(challenges, 'challenge'),
    ...some(risks, 'risk'),
  ];
  if (kept.length === 0) return [];
  return [locked(`‘${name}’ has ${joinWords(kept)}, so it stays. Take it off its priorities if it is no longer followed.`)];
}

/** "2 updates", or nothing at all. */
function some(count: number, singular: string, plural?: string): string[] {
  return count > 0 ? [counted(count, singular, plural)] : [];
}

function locked(message: string): Violation {
  return { code: 'LOCKED', message };
}
