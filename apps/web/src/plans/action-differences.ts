import { formatDate, parseUkDate } from '@quorate/domain';
import { type Difference, differencesOf } from '../ui/differences.ts';
import { findingKindWord } from './plan-words.ts';
import type { TypedAction } from './typed-action.ts';
import type { PlanChoices } from './use-plan-choices.ts';

const names: Record<keyof TypedAction, string> = {
  title: 'Title',
  reference: 'Reference',
  phaseId: 'Phase',
  leadAgencyId: 'Lead agency',
  leadPerson: 'Who leads',
  supportingAgencyIds: 'Supporting agencies',
  start: 'Starts',
  due: 'Due',
  measure: 'Measure',
  findingKind: 'Finding',
  finding: 'What was heard or found',
  dependencyIds: 'Waits for',
};

/** Every field of an action as it is saved now and as it is typed here, in words. */
export function actionDifferences(saved: TypedAction, mine: TypedAction, choices: PlanChoices): Difference[] {
  return differencesOf(names, { saved, typed: mine }, (field, action) => say(field, action, choices));
}

function say(field: keyof TypedAction, action: TypedAction, { phases, agencies }: PlanChoices): string {
  const nameIn = (list: readonly { id: string; name: string }[], id: string) => list.find((one) => one.id === id)?.name ?? '';
  switch (field) {
    case 'phaseId':
      return nameIn(phases, action.phaseId);
    case 'leadAgencyId':
      return nameIn(agencies, action.leadAgencyId);
    case 'supportingAgencyIds':
      return action.supportingAgencyIds
        .map((id) => nameIn(agencies, id))
        .sort()
        .join(', ');
    case 'findingKind':
      return action.findingKind ? findingKindWord(action.findingKind) : '';
    case 'start':
    case 'due': {
      const date = parseUkDate(action[field].trim());
      return date ? formatDate(date) : action[field];
    }
    case 'dependencyIds':
      return action.dependencyIds.trim().split('\n').join(', ');
    default:
      return action[field];
  }
}
