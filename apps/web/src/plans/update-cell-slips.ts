import type { UpdateDraft } from './update-draft.ts';
import type { Refusal } from './update-review.ts';
import type { Answer } from './use-record-updates.ts';

/** What is wrong with cells, in sentences: by action, then by column. */
export type CellSlips = ReadonlyMap<string, Readonly<Partial<Record<string, string>>>>;

/** What the register refused, where that is still as it was sent. */
export function standingOf(answers: readonly Answer[], draft: UpdateDraft): Answer[] {
  return answers.filter(({ actionId, row }) => actionId !== null && row !== undefined && draft.rows[actionId] === row);
}

/** What the review refused, and what the register refused. */
export function slipsOf(refused: readonly Refusal[], answers: readonly Answer[], draft: UpdateDraft): CellSlips {
  const slips = new Map<string, Partial<Record<string, string>>>();
  for (const { actionId, column, message } of [...refused, ...standingOf(answers, draft)]) {
    if (actionId !== null) slips.set(actionId, { [column]: message, ...slips.get(actionId) });
  }
  return slips;
}
