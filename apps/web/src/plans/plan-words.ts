import { formatDate, isActiveOn } from '@quorate/domain';
import type { FindingKind } from '../gql/graphql.ts';

export const findingKinds: readonly { value: FindingKind; label: string }[] = [
  { value: 'VOICE', label: 'Voice' },
  { value: 'AUDIT', label: 'Audit' },
  { value: 'REVIEW', label: 'Review' },
];

export function findingKindWord(kind: FindingKind): string {
  return findingKinds.find(({ value }) => value === kind)?.label ?? kind;
}

/** "Every month", "Every 3 months" */
export function howOften(months: number): string {
  return months === 1 ? 'Every month' : `Every ${months} months`;
}

export type PhaseTime = 'RUNNING' | 'TO_COME' | 'PAST';

export function timeOfPhase(phase: { from: string; to: string }, today: string): PhaseTime {
  if (isActiveOn(phase, today)) return 'RUNNING';
  return phase.from > today ? 'TO_COME' : 'PAST';
}

/** The phase that runs first, then those to come, then those past with the latest first. */
export function inReadingOrder<Phase extends { from: string; to: string }>(phases: readonly Phase[], today: string): Phase[] {
  const those = (time: PhaseTime) => phases.filter((phase) => timeOfPhase(phase, today) === time);
  return [...those('RUNNING'), ...those('TO_COME'), ...those('PAST').toReversed()];
}

/** Since when nobody has said anything of an action, with the day by itself. */
export function noUpdateWords(lastUpdate: string | null | undefined): [words: string, day: string] {
  return lastUpdate ? ['No update since ', formatDate(lastUpdate)] : ['No update yet', ''];
}

/** When an action was last heard of: "Updated 12 June 2017", or since when nobody has said anything. */
export function lastUpdateWords({ rating, lastUpdate }: { rating: string; lastUpdate?: string | null }): string {
  if (rating === 'NO_UPDATE') return noUpdateWords(lastUpdate).join('');
  return lastUpdate ? `Updated ${formatDate(lastUpdate)}` : '';
}

/** The boards that own a joint plan beside the one that is looked at; empty for a plan of that board alone. */
export function jointWith(owners: readonly { board: { id: string; name: string } }[], boardId: string): string {
  const others = owners.map(({ board }) => board).filter(({ id }) => id !== boardId);
  return [...new Set(others.map(({ name }) => name))].join(', ');
}
