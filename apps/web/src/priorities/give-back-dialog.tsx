import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { hasConflict } from '../platform/user-errors.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { RatedMeanwhile } from './rated-meanwhile.tsx';
import { useSeenVersion } from './use-seen-version.ts';

const GiveBackDialogPriority = graphql(`
  fragment GiveBackDialog_Priority on Priority {
    id
    version
    name
    rating { because }
    ...RatedMeanwhile_Priority
  }
`);

const GiveBack = graphql(`
  mutation GiveBackDialog_OverridePriorityRating($input: OverrideRatingInput!) {
    overridePriorityRating(input: $input) {
      priority { ...GiveBackDialog_Priority rating { ...WhyRating_Rating } ratingHistory { ...RatingHistory_Override } }
      userErrors { code message field }
    }
  }
`);

/** Lets the rule decide again. What a person set stays in the history. */
export function GiveBackDialog({ priority: ref, onClose }: { priority: FragmentType<typeof GiveBackDialogPriority>; onClose: () => void }) {
  const { id, version, name, rating } = readFragment(GiveBackDialogPriority, ref);
  const { submit, errors, answer, isSaving } = useSubmit(GiveBack, (data) => data.overridePriorityRating);
  const seenVersion = useSeenVersion(version);
  const { values, field } = useFields({ reason: '' }, errors);
  const theirs = answer && hasConflict(answer.userErrors) ? readFragment(GiveBackDialogPriority, answer.priority) : null;

  async function giveBack() {
    const reason = values.reason.trim() || null;
    if (!(await submit({ input: { id, expectedVersion: seenVersion(theirs), rating: null, reason } }))) return;
    showToast('Rating given back to the rule');
    onClose();
  }

  return (
    <Dialog title={`Give the rating back to the rule: ${name}`} onClose={onClose}>
      <Form onSubmit={giveBack} submitLabel="Give it back" errors={errors} isSaving={isSaving} onCancel={onClose}>
        {theirs && <RatedMeanwhile priority={theirs} />}
        <p>The rule then decides again. By the rule: {rating.because}</p>
        <Field label="Reason" kind="lines" rows={2} width="long" isOptional {...field('reason')} />
      </Form>
    </Dialog>
  );
}
