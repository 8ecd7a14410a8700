import { formatDate } from '@quorate/domain';
import { useQuery } from 'urql';
import { graphql } from '../gql/gql.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { lastSaid, type UpdatableAction } from './update-action.ts';
import type { UpdateRound } from './use-update-round.ts';

const LatestQuery = graphql(`
  query UpdateConflict_Latest($id: ID!) {
    action(id: $id) {
      id
      updates { id date rating percentage narrative by }
    }
  }
`);

/** Somebody else has updated an action since the person began: what it says now, and what to do with their own. */
export function UpdateConflict({ action, round: { store, words } }: { action: UpdatableAction; round: UpdateRound }) {
  const [{ data }] = useQuery({ query: LatestQuery, variables: { id: action.id } });
  const latest = data?.action?.updates[0];
  const isLatest = latest?.date === action.rating.lastUpdate;
  const name = `${action.reference} ‘${action.title}’`;
  return (
    <Notice
      tone="warning"
      isLive
      actions={
        <>
          <Button size="sm" label={`Record mine after it: ${name}`} onClick={() => store.goOnFrom(action.id, action.version)}>
            Record mine after it
          </Button>
          <Button size="sm" label={`Drop mine: ${name}`} onClick={() => store.drop([action.id], `${action.reference} dropped`)}>
            Drop mine
          </Button>
        </>
      }
    >
      Somebody else has changed {name} since you began. What you typed is still here, and nothing of it is recorded.{' '}
      {latest && isLatest ? (
        <>
          It now says: <strong>{words[latest.rating].word}</strong>
          {latest.percentage != null && `, ${latest.percentage}%`}, {formatDate(latest.date)}, by {latest.by}.
          {latest.narrative && <> ‘{latest.narrative}’</>}
        </>
      ) : (
        <>
          It now says: <strong>{lastSaid(action, words)}</strong>.
        </>
      )}
    </Notice>
  );
}
