import { checkSubmission } from '@quorate/domain';
import { graphql } from '../gql/gql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { type FormError, notSaved } from '../platform/user-errors.ts';
import { showToast } from '../ui/toast.ts';
import type { DraftSnapshot, DraftStore } from './draft-store.ts';
import { fieldOf } from './field-of.ts';

const SubmitReport = graphql(`
  mutation UseDraftSubmission_SubmitReport($input: ReportStepInput!) {
    submitReport(input: $input) {
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

/** Hands a draft in, once the rules would take it and everything typed is saved. */
export function useDraftSubmission(report: { id: string; group: { name: string } }, store: DraftStore) {
  const { submit: send, errors, setErrors, isSaving } = useSubmit(SubmitReport, (data) => data.submitReport);

  async function submit() {
    const obstacles = obstaclesOf(store.getSnapshot(), report.group.name);
    if (obstacles.length > 0) return setErrors(obstacles);
    if (!(await store.saveNow())) return setErrors([notSaved]);
    const payload = await send({ input: { id: report.id, expectedVersion: store.getSnapshot().version } });
    if (payload) showToast('Report submitted');
  }

  return { submit, errors, isSubmitting: isSaving };
}

/** What the register would refuse, with each message leading to its item on this page. */
function obstaclesOf({ items, conflicts }: DraftSnapshot, groupName: string): FormError[] {
  const undecided = conflicts.map(({ key }) => ({
    field: fieldOf(key),
    message: `Item ${items.findIndex((item) => item.key === key) + 1} has two versions. Choose one of them.`,
  }));
  const violations = checkSubmission(items, groupName).map(({ field, message }) => {
    const item = items[Number(field?.split('.')[1])];
    return { field: item ? fieldOf(item.key) : null, message };
  });
  return [...undecided, ...violations];
}
