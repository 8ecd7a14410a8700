import type { SqlEntityManager } from '@mikro-orm/sql';
import { InKind } from './in-kind.entity.ts';

export interface InKindValues {
  what: string;
  quantity: number;
  unit: string;
  rate: number | null;
  stated: number | null;
  basis: string | null;
  reason: string | null;
}

export interface InKindChange {
  /** Whether its year is closed. */
  isClosed: boolean;
  reason: string | null;
  by: string;
  at: string;
}

/** Makes something given in kind say something else. In a closed year what it said stays, taken back, beside what it says now. */
export function changeInKind(em: SqlEntityManager, given: InKind, values: InKindValues, change: InKindChange): void {
  const { by, at } = change;
  if (!change.isClosed) Object.assign(given, { ...values, by, at });
  else {
    takeBack(given, change);
    em.create(InKind, { ...values, board: given.board, year: given.year, agency: given.agency, by, at });
  }
}

/** Takes out what was recorded by mistake. In a closed year it stays, taken back. */
export function removeInKind(em: SqlEntityManager, given: InKind, change: InKindChange): void {
  if (change.isClosed) takeBack(given, change);
  else em.remove(given);
}

function takeBack(given: InKind, { reason, by, at }: InKindChange): void {
  Object.assign(given, { takenBackReason: reason, takenBackBy: by, takenBackAt: at });
}
