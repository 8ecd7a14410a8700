import type { Conflict, Journal, Refusal } from './outbox-journal.ts';
import { openConflicts, overlay } from './outbox-journal.ts';

export type OutboxState = 'idle' | 'saving' | 'waiting' | 'offline' | 'signed-out' | 'conflict';

/** How the last attempt to send went, as far as it still matters. */
export type Obstacle = 'none' | 'unreachable' | 'failing' | 'signed-out';

export interface OutboxSnapshot<Value, Held> {
  state: OutboxState;
  /** Changes the server has not answered for. Those in conflict are not among them. */
  waiting: number;
  overlay: ReadonlyMap<string, Value>;
  conflicts: readonly Conflict<Value, Held>[];
  refusals: readonly Refusal<Value>[];
  /** When the last change was saved, in milliseconds; null when none was since the page opened. */
  savedAt: number | null;
  /** False when this device would not keep the changes, so that closing the page loses them. */
  isKept: boolean;
}

function stateOf(obstacle: Obstacle, waiting: number, conflicts: number): OutboxState {
  if (waiting > 0 && obstacle === 'signed-out') return 'signed-out';
  if (waiting > 0 && obstacle === 'unreachable') return 'offline';
  if (conflicts > 0) return 'conflict';
  if (waiting === 0) return 'idle';
  return obstacle === 'failing' ? 'waiting' : 'saving';
}

export function takeSnapshot<Value, Held>(
  journal: Journal<Value, Held>,
  obstacle: Obstacle,
  savedAt: number | null,
  isKept: boolean,
): OutboxSnapshot<Value, Held> {
  const shown = overlay(journal);
  const waiting = shown.size - journal.conflicts.filter(({ key }) => shown.has(key)).length;
  const conflicts = openConflicts(journal);
  return {
    state: stateOf(obstacle, waiting, conflicts.length),
    waiting,
    overlay: shown,
    conflicts,
    refusals: journal.refusals,
    savedAt,
    isKept,
  };
}
