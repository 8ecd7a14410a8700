import { matchName, type NameMatch } from '../membership/match-name.ts';

export interface KnownAction {
  id: string;
  reference: string;
  title: string;
  /** The action it was carried forward as. */
  carriedIntoId: string | null;
}

/** Below this two titles are two actions; from here on a person is asked. */
export const worthAsking = 60;

/**
 * Finds which action of a plan a row of a table means: the one with its reference, if the titles agree; else the one
 * with its title. An action that was carried forward is found as the one it goes on as. Where the reference says one
 * thing and the title another, nothing is guessed: NONE, and the candidates.
 * Source: domain arithmetic; published plans number their actions anew each year.
 */
export function matchAction(row: { reference: string | null; title: string }, actions: readonly KnownAction[]): NameMatch {
  const live = actions.filter(({ carriedIntoId }) => carriedIntoId === null);
  const byTitle = matchTitle(row.title, live);
  const numbered = row.reference === null ? undefined : actions.find((action) => plain(action.reference) === plain(row.reference ?? ''));
  if (!numbered) return byTitle;
  const { id } = lastOf(numbered, actions);
  const alike = byTitle.candidates.find((one) => one.id === id && one.score >= worthAsking);
  if (alike) return { kind: alike.score === 100 ? 'EXACT' : 'SIMILAR', ...alike, candidates: [alike] };
  if (byTitle.kind === 'EXACT') return byTitle;
  const others = byTitle.candidates.filter((one) => one.id !== id);
  return { kind: 'NONE', id: null, score: worthAsking, candidates: [{ id, score: worthAsking }, ...others] };
}

function matchTitle(title: string, actions: readonly KnownAction[]): NameMatch {
  const same = actions.filter((action) => action.title === title);
  const [only] = same;
  if (only && same.length === 1) return { kind: 'EXACT', id: only.id, score: 100, candidates: [{ id: only.id, score: 100 }] };
  return matchName(
    title,
    actions.map((action) => ({ id: action.id, name: action.title })),
  );
}

function lastOf(action: KnownAction, actions: readonly KnownAction[]): KnownAction {
  const seen = new Set<KnownAction>();
  let last = action;
  while (!seen.has(last)) {
    seen.add(last);
    last = actions.find(({ id }) => id === last.carriedIntoId) ?? last;
  }
  return last;
}

// "1." in a table is "1" in the plan.
function plain(reference: string): string {
  return reference.trim().replace(/\.$/, '').toLowerCase();
}
