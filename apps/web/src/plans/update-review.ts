import { checkUpdate, formatDate, type GivenRating, type LocalDate, parseUkDate, type UpdateFacts } from '@quorate/domain';
import { lastGiven, type UpdatableAction } from './update-action.ts';
import type { ColumnKey } from './update-columns.ts';
import { cellText, type DraftRow, type UpdateDraft } from './update-draft.ts';
import type { GivenWords } from './update-rating-text.ts';

/** Why an update cannot be recorded as it is, and where to put that right. Without an action it is the date of the round. */
export interface Refusal {
  actionId: string | null;
  column: ColumnKey | 'date';
  message: string;
}

export interface ReadyUpdate {
  action: UpdatableAction;
  facts: UpdateFacts;
  /** The version of the action that the person saw. */
  seen: number;
}

export interface Review {
  ready: ReadyUpdate[];
  refused: Refusal[];
  /** Somebody else has updated these since the person began. */
  conflicts: UpdatableAction[];
  /** What was typed for actions that are no longer there to be updated. */
  gone: string[];
}

interface Now {
  today: LocalDate;
  words: GivenWords;
}

/** What of a round can be recorded. The rules are the register's own; only that a rating is chosen at all is asked here. */
export function reviewUpdates(draft: UpdateDraft, actions: readonly UpdatableAction[], now: Now): Review {
  const { date, refusal } = roundDate(draft, now.today);
  const byId = new Map(actions.map((action) => [action.id, action]));
  const review: Review = { ready: [], refused: refusal ? [refusal] : [], conflicts: [], gone: [] };
  const inOrder = [...byId.keys(), ...Object.keys(draft.rows).filter((id) => !byId.has(id))];
  for (const id of inOrder) {
    const row = draft.rows[id];
    const action = byId.get(id);
    if (!row) continue;
    if (!action || action.carriedInto) review.gone.push(id);
    else if (isOvertaken(row, action)) review.conflicts.push(action);
    else addRow(review, action, row, date, now);
  }
  return review;
}

/** Whether somebody else has changed the action since. Of what was sent and not answered, the register still has to say. */
export function isOvertaken(row: DraftRow, { version }: UpdatableAction): boolean {
  return row.batchId === null && row.seen !== version;
}

function addRow(review: Review, action: UpdatableAction, row: DraftRow, date: LocalDate | null, now: Now): void {
  const facts = factsOf(row, date ?? now.today);
  const broken = checkUpdate(facts, action, lastGiven(action), now.today, now.words).map(({ field, message }) => ({
    actionId: action.id,
    column: field as Refusal['column'],
    message,
  }));
  const chosen = cellText(row, 'rating') !== '';
  const refused = chosen
    ? broken
    : [{ actionId: action.id, column: 'rating' as const, message: `Choose a rating for ‘${action.title}’.` }, ...broken];
  const own = date === null ? refused.filter(({ column }) => column !== 'date') : refused;
  review.refused.push(...own);
  if (own.length === 0 && date !== null) review.ready.push({ action, facts, seen: row.seen });
}

function factsOf(row: DraftRow, date: LocalDate): UpdateFacts {
  const text = (column: ColumnKey) => cellText(row, column).trim();
  const percentage = text('percentage').replace(/\s*%$/, '');
  return {
    date,
    // Without a rating the row is refused before this one counts; it breaks no rule of its own.
    rating: (text('rating') || 'ON_TRACK') as GivenRating,
    percentage: percentage === '' ? null : Number(percentage),
    narrative: text('narrative'),
    evidence: text('evidence') || null,
    recovery: text('recovery') || null,
    impactStatement: text('impactStatement') || null,
  };
}

function roundDate({ date: typed }: UpdateDraft, today: LocalDate): { date: LocalDate | null; refusal: Refusal | null } {
  if (typed === null) return { date: today, refusal: null };
  const date = parseUkDate(typed.trim());
  if (date !== null && date <= today) return { date, refusal: null };
  const refuse = (message: string) => ({ date: null, refusal: { actionId: null, column: 'date', message } as Refusal });
  if (typed.trim() === '') return refuse('Enter the date of the updates.');
  if (date === null) return refuse(`‘${typed.trim()}’ is not a date. Enter one such as 27 March 2026.`);
  return refuse(`${formatDate(date)} is still to come. Date the updates today or earlier.`);
}
