import { useState } from 'react';
import { graphql } from '../gql/gql.ts';
import type { UseRecordUpdates_RecordMutation } from '../gql/graphql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { updateColumns } from './update-columns.ts';
import type { DraftRow } from './update-draft.ts';
import type { UpdateDraftStore } from './update-draft-store.ts';
import type { ReadyUpdate, Refusal } from './update-review.ts';

const Record = graphql(`
  mutation UseRecordUpdates_Record($input: RecordUpdatesInput!) {
    recordUpdates(input: $input) {
      batchId
      results {
        actionId
        outcome
        action { id ...UpdateGrid_Action }
        userErrors { code message field }
      }
      userErrors { code message field }
    }
  }
`);

type Result = UseRecordUpdates_RecordMutation['recordUpdates']['results'][number];

/** What the register refused of an update, for as long as that stays as it was sent. */
export interface Answer extends Refusal {
  row: DraftRow | undefined;
}

/** Sends updates and settles the draft by each answer: what is recorded leaves it, anything else stays. */
export function useRecordUpdates(store: UpdateDraftStore) {
  const { submit, errors, isSaving } = useSubmit(Record, ({ recordUpdates }) => recordUpdates);
  const [answers, setAnswers] = useState<readonly Answer[]>([]);

  /** How many were recorded. */
  async function record(ready: readonly ReadyUpdate[]): Promise<number> {
    const byId = new Map(ready.map((update) => [update.action.id, update]));
    let recorded = 0;
    for (const [batchId, ids] of store.assignBatches([...byId.keys()])) {
      const updates = ids.flatMap((id) => inputOf(byId.get(id)));
      const payload = await submit({ input: { batchId, updates } });
      if (!payload) break;
      recorded += settle(payload.results);
    }
    return recorded;
  }

  function settle(results: readonly Result[]): number {
    const idsOf = (wanted: (outcome: Result['outcome']) => boolean) =>
      results.filter(({ outcome }) => wanted(outcome)).map(({ actionId }) => actionId);
    const done = idsOf((outcome) => outcome === 'RECORDED');
    store.endBatch(idsOf((outcome) => outcome !== 'RECORDED'));
    if (done.length > 0) store.remove(done);
    const refused = results.filter(({ outcome }) => outcome === 'INVALID' || outcome === 'FORBIDDEN');
    const fresh = refused.flatMap((result) => answersOf(result, store.getDraft().rows[result.actionId]));
    setAnswers((before) => [...before.filter(({ actionId }) => !results.some((result) => result.actionId === actionId)), ...fresh]);
    return done.length;
  }

  return { record, answers, errors, isSaving };
}

function inputOf(update: ReadyUpdate | undefined) {
  return update ? [{ actionId: update.action.id, expectedVersion: update.seen, ...update.facts }] : [];
}

function answersOf({ actionId, userErrors }: Result, row: DraftRow | undefined): Answer[] {
  return userErrors.map(({ field, message }) => {
    const column = field === 'date' ? 'date' : (updateColumns.find(({ key }) => key === field)?.key ?? 'rating');
    return { actionId, column, message, row };
  });
}
