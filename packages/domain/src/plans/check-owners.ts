import { type Violation, violationsOf } from '../violation.ts';
import { joinWords } from '../words/join-words.ts';
import { counted } from '../words/number-word.ts';

export interface PlanOwner {
  boardId: string;
  /** Null where the board itself owns the plan. */
  groupId: string | null;
}

/** What a board that would no longer own a plan still has in it. */
export interface LeavingBoard {
  name: string;
  /** The names of its priorities that the plan is for. */
  priorities: readonly string[];
  /** The references of the actions that only its own agencies lead or support. */
  actions: readonly string[];
  /** How many of its challenges and risks are about the plan's actions. */
  challenges: number;
  risks: number;
}

/**
 * A plan always has an owner, each named once, and a board leaves a plan only with nothing of its own in it: what would
 * stay behind would be in a plan that the board cannot read.
 * Source: the project's own rule; Staffordshire Safeguarding Children Board annual report 2017/18, the plan that two boards own together.
 */
export function checkOwners(owners: readonly PlanOwner[], leaving: readonly LeavingBoard[]): Violation[] {
  const named = owners.map(({ boardId, groupId }) => `${boardId} ${groupId ?? ''}`);
  return [
    ...violationsOf([
      owners.length === 0 ? { code: 'REQUIRED', field: 'owners', message: 'Choose a board that owns the plan.' } : null,
      new Set(named).size < named.length
        ? { code: 'INVALID', field: 'owners', message: 'An owner is named twice. Name each board or group once.' }
        : null,
    ]),
    ...leaving.flatMap(whatStaysBehind),
  ];
}

function whatStaysBehind({ name, priorities, actions, challenges, risks }: LeavingBoard): Violation[] {
  const stays = (what: string): Violation => ({ code: 'LOCKED', field: 'owners', message: `${name} cannot leave this plan yet: ${what}` });
  const about = [...(challenges > 0 ? [counted(challenges, 'challenge')] : []), ...(risks > 0 ? [counted(risks, 'risk')] : [])];
  return violationsOf([
    priorities.length > 0
      ? stays(
          `the plan is for its ${priorities.length === 1 ? 'priority' : 'priorities'} ${joinWords(priorities.map(quoted))}. Change the plan first.`,
        )
      : null,
    actions.length > 0 ? stays(`its agencies work on ${joinWords(actions)}. Give the work to other agencies first.`) : null,
    about.length > 0 ? stays(`${joinWords(about)} of its own ask about the plan’s actions. Take that link out first.`) : null,
  ]);
}

const quoted = (name: string): string => `‘${name}’`;
