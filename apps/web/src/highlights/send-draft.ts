import type { Client } from 'urql';
import { graphql } from '../gql/gql.ts';
import type { SendDraft_SaveReportMutation } from '../gql/graphql.ts';
import { hasConflict, toFailure, toFormErrors } from '../platform/user-errors.ts';
import type { DraftItems } from './draft-items.ts';
import type { SaveOutcome } from './draft-store.ts';
import { savedDraft } from './saved-draft.ts';

const SaveReport = graphql(`
  mutation SendDraft_SaveReport($input: SaveReportInput!) {
    saveReport(input: $input) {
      report {
        id
        state
        submittedAt
        submittedBy
        ...SavedDraft_Report
      }
      userErrors { code message field }
    }
  }
`);

/** A save that hangs longer than this counts as unanswered. */
const longestWait = 20_000;

/** How a draft is saved: sends its items as they are now, and says what became of them. */
export function sendDraft(client: Client, id: string): (input: { expectedVersion: number; items: DraftItems }) => Promise<SaveOutcome> {
  return async ({ expectedVersion, items }) => {
    const said = items.map(({ id: itemId, kind, text, priorityId }) => ({ id: itemId, kind, text, priorityId }));
    const request = client.mutation(SaveReport, { input: { id, expectedVersion, items: said } }).toPromise();
    const result = await Promise.race([request, new Promise<null>((resolve) => setTimeout(resolve, longestWait, null))]);
    if (result?.data) return outcomeOf(result.data.saveReport);
    const codes = result?.error?.graphQLErrors.map((error) => error.extensions.code) ?? [];
    const isFinal = codes.some((code) => code === 'FORBIDDEN' || code === 'NOT_FOUND' || code === 'BAD_USER_INPUT');
    return isFinal ? { kind: 'REFUSED', errors: [toFailure(codes)] } : { kind: 'UNANSWERED' };
  };
}

function outcomeOf({ report, userErrors }: SendDraft_SaveReportMutation['saveReport']): SaveOutcome {
  if (report && userErrors.length === 0) return { kind: 'SAVED', saved: savedDraft(report) };
  if (report && hasConflict(userErrors)) return { kind: 'CONFLICT', saved: savedDraft(report) };
  return { kind: 'REFUSED', errors: toFormErrors(userErrors) };
}
