import { checkUpdate, type RatedUpdate, type Violation } from '@quorate/domain';
import type { ActionUpdate } from '../action.entity.ts';
import type { MatchedRow } from './match-rows.ts';
import type { PreviewUpdate } from './plan-table.types.ts';

export interface UpdateHistory {
  /** Those of the action itself, in the order in which they were given. */
  updates: readonly ActionUpdate[];
  /** The last one of the action or of those it goes on from. */
  latest: RatedUpdate | null;
}

/** The update that a row tells of; null when it does not say how the action stands. */
export function wantedUpdate({ row, decision }: MatchedRow, date: string, { updates }: UpdateHistory): PreviewUpdate | null {
  const rating = decision?.rating ?? row.rating;
  if (!rating || decision?.withoutUpdate) return null;
  const update = {
    date,
    rating,
    percentage: row.percentage,
    narrative: (decision?.narrative ?? row.progress ?? '').trim(),
    evidence: row.evidence?.trim() || null,
    impactStatement: row.impact?.trim() || null,
  };
  const ofDay = updates.findLast((stored) => stored.date === date);
  return { ...update, isNew: !ofDay || !isSame(update, ofDay) };
}

/** The rules for an update given by hand hold for one from a table too. */
export const checkWanted = (
  update: PreviewUpdate | null,
  action: { title: string; start: string | null },
  { latest }: UpdateHistory,
  today: string,
): Violation[] => (update?.isNew ? checkUpdate(update, action, latest, today) : []);

/** What the row says and no update will keep. */
export function lostWords({ row, decision }: MatchedRow, update: PreviewUpdate | null): string[] {
  const said = row.progress ?? row.evidence ?? row.impact;
  if (update || !said?.trim() || decision?.withoutUpdate) return [];
  return ['Its progress is not imported, because nothing says how it stands. Give it a rating to keep the words.'];
}

// What the table leaves blank says nothing against what is stored.
const isSame = (update: Omit<PreviewUpdate, 'isNew'>, stored: ActionUpdate): boolean =>
  stored.rating === update.rating &&
  (update.narrative === '' || stored.narrative === update.narrative) &&
  (['percentage', 'evidence', 'impactStatement'] as const).every((field) => update[field] === null || update[field] === stored[field]);
