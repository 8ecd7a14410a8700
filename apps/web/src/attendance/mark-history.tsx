import { statusWord } from '@quorate/domain';
import { useQuery } from 'urql';
import { graphql } from '../gql/gql.ts';
import { writeMoment } from '../platform/dates.ts';

const HistoryQuery = graphql(`
  query MarkHistory_Changes($meetingId: ID!, $seatId: ID!) {
    markHistory(meetingId: $meetingId, seatId: $seatId) {
      id
      from
      to
      by
      at
      source
      reason
    }
  }
`);

/** Who set a mark to what, and when. */
export function MarkHistory({ meetingId, seatId }: { meetingId: string; seatId: string }) {
  const [{ data, error }] = useQuery({ query: HistoryQuery, variables: { meetingId, seatId }, requestPolicy: 'cache-and-network' });
  const changes = data?.markHistory;
  return (
    <section aria-labelledby="mark-history">
      <h3 id="mark-history">History</h3>
      {error && !changes && <p className="muted">Couldn't load the history of this mark.</p>}
      {!changes && !error && <p className="muted">Loading the history…</p>}
      {changes?.length === 0 && <p className="muted">Nothing has been recorded here yet.</p>}
      <ol className="plain-list mark-history">
        {changes?.map((change) => (
          <li key={change.id}>
            {statusWord(change.from)} <span aria-hidden="true">→</span> <strong>{statusWord(change.to)}</strong>, {change.by},{' '}
            {writeMoment(change.at)}
            {change.source === 'IMPORT' && ', from an imported table'}
            {change.reason && `. ${change.source === 'CORRECTION' ? 'Corrected: ' : ''}${change.reason}`}
          </li>
        ))}
      </ol>
    </section>
  );
}
