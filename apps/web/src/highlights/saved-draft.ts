import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { SavedDraft } from './written-draft.ts';

const SavedDraftReport = graphql(`
  fragment SavedDraft_Report on HighlightReport {
    id
    version
    savedAt
    savedBy
    items { id kind text priority { id name } }
  }
`);

/** A report of the register as a draft starts from it. */
export function savedDraft(ref: FragmentType<typeof SavedDraftReport>): SavedDraft {
  const { version, savedAt, savedBy, items } = readFragment(SavedDraftReport, ref);
  const said = items.map(({ id, kind, text, priority }) => ({ id, kind, text, priorityId: priority?.id ?? null }));
  return { version, savedAt, savedBy, items: said };
}
