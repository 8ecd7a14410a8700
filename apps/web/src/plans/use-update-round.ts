import { useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { today } from '../platform/dates.ts';
import { draftShelf } from '../platform/drafts.ts';
import { newId } from '../platform/outbox-browser.ts';
import { useViewer } from '../platform/session.tsx';
import { useRatingWords } from '../ratings/use-rating-words.ts';
import { inReadingOrder } from './plan-words.ts';
import { UpdateGridAction } from './update-action.ts';
import { UpdateDraftStore } from './update-draft-store.ts';
import { actionsToUpdate } from './update-order.ts';
import { reviewUpdates } from './update-review.ts';

export const RecordUpdatesPlan = graphql(`
  fragment RecordUpdates_Plan on Plan {
    id
    phases { id name from to }
    actions {
      id
      ...UpdateGrid_Action
    }
  }
`);

export type UpdateRound = ReturnType<typeof useUpdateRound>;

/** The actions of a plan, what this person has typed for them, and what of it can be recorded. */
export function useUpdateRound(ref: FragmentType<typeof RecordUpdatesPlan>, phaseId: string | null) {
  const plan = readFragment(RecordUpdatesPlan, ref);
  const viewerId = useViewer().id;
  const words = useRatingWords();
  const [store] = useState(() => new UpdateDraftStore({ shelf: draftShelf(viewerId), name: `updates.${plan.id}`, newId }));
  const draft = useSyncExternalStore(store.subscribe, store.getDraft);
  useEffect(() => store.connect(), [store]);
  const day = today();
  const all = useMemo(() => plan.actions.map((action) => readFragment(UpdateGridAction, action)), [plan.actions]);
  const phases = useMemo(() => inReadingOrder(plan.phases, day), [plan.phases, day]);
  const actions = useMemo(() => actionsToUpdate(all, phases, phaseId), [all, phases, phaseId]);
  useLayoutEffect(() => store.setVersions(new Map(all.map(({ id, version }) => [id, version]))), [store, all]);
  const review = useMemo(() => reviewUpdates(draft, all, { today: day, words }), [draft, all, day, words]);
  const table = useMemo(() => ({ actions, store, words }), [actions, store, words]);
  return { store, draft, all, phases, actions, table, review, words };
}
