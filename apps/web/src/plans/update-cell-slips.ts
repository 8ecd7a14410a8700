import type { UpdateDraft } from './update-draft.ts';
import type { Answer } from './use-record-updates.ts';
import type { UpdateRound } from './use-update-round.ts';

/** What is wrong with cells, in sentences: by action, then by column. */
export type CellSlips = ReadonlyMap<string, Readonly<Partial<Record<string, string>>>>;

/** What the register refused, where that is still as it was sent. */
export function standingOf(answers: readonly Answer[], draft: UpdateDraft): Answer[] {
  return answers.filter(({ actionId, row }) => actionId !== null && row !== undefined && draft.rows[actionId] === row);
}

/** What the review found, once the person has asked for one, and what the register refused. */
export function slipsOf({ review, draft }: UpdateRound, answers: readonly Answer[], wasReviewed: boolean): CellSlips {
  const standing = standingOf(answers, draft);
  const slips = new Map<string, Partial<Record<string, string>>>();
  for (const { actionId, column, message } of [...(wasReviewed ? review.refused : []), ...standing]) {
    if (actionId !== null) slips.set(actionId, { [column]: message, ...slips.get(actionId) });
  }
  return slips;
}
