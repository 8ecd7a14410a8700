import { type GivenRating, type Rating, usualRatingWords } from '@quorate/domain';
import { FakeBrowser } from '../platform/outbox-world.ts';
import type { UpdatableAction } from './update-action.ts';
import { UpdateDraftStore } from './update-draft-store.ts';
import type { UpdateTable } from './update-grid-actions.ts';

export interface ActionFacts {
  reference: string;
  title?: string;
  start?: string | null;
  version?: number;
  phaseId?: string;
  carriedInto?: string;
  rating?: Rating;
  before?: GivenRating | null;
  lastUpdate?: string | null;
}

/** An action as the page reads it, for tests. Its id is its reference. */
export function anAction(facts: ActionFacts): UpdatableAction {
  const { reference, title = `Action ${reference}`, start = '2017-04-01', version = 1, phaseId = 'year-1' } = facts;
  const { carriedInto, rating = 'ON_TRACK', before = null, lastUpdate = '2018-01-15' } = facts;
  return {
    id: reference,
    reference,
    title,
    start,
    version,
    phase: { id: phaseId },
    carriedInto: carriedInto ? { id: carriedInto, reference: carriedInto } : null,
    rating: { rating, before, lastUpdate },
  };
}

/** A round on these actions, with nothing typed yet. */
export function anUpdateTable(references: readonly string[], browser = new FakeBrowser()): UpdateTable {
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `batch-${ids}`;
  };
  const actions = references.map((reference) => anAction({ reference }));
  const store = new UpdateDraftStore({ shelf: browser.shelf(), name: 'updates.plan', newId });
  store.setVersions(new Map(actions.map(({ id, version }) => [id, version])));
  return { actions, store, words: usualRatingWords };
}
