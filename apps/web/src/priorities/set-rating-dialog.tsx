import { checkOverallOverride, type GivenRating } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { type FormError, hasConflict } from '../platform/user-errors.ts';
import { RatingChoice } from '../ratings/rating-choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { RatedMeanwhile } from './rated-meanwhile.tsx';
import { useSeenVersion } from './use-seen-version.ts';

const SetRatingDialogPriority = graphql(`
  fragment SetRatingDialog_Priority on Priority {
    id
    version
    name
    rating { because }
    ...RatedMeanwhile_Priority
  }
`);

const SetRating = graphql(`
  mutation SetRatingDialog_OverridePriorityRating($input: OverrideRatingInput!) {
    overridePriorityRating(input: $input) {
      priority { ...SetRatingDialog_Priority rating { ...WhyRating_Rating } ratingHistory { ...RatingHistory_Override } }
      userErrors { code message field }
    }
  }
`);

export interface SetRatingDialogProps {
  priority: FragmentType<typeof SetRatingDialogPriority>;
  onClose: () => void;
}

/** Rates a priority otherwise than the rule does. The reason is shown wherever somebody asks why. */
export function SetRatingDialog({ priority: ref, onClose }: SetRatingDialogProps) {
  const { id, version, name, rating: byTheRule } = readFragment(SetRatingDialogPriority, ref);
  const { submit, errors, setErrors, answer, isSaving } = useSubmit(SetRating, (data) => data.overridePriorityRating);
  const seenVersion = useSeenVersion(version);
  const { values, set, field } = useFields({ rating: null as GivenRating | null, reason: '' }, errors);
  const theirs = answer && hasConflict(answer.userErrors) ? readFragment(SetRatingDialogPriority, answer.priority) : null;

  async function save() {
    const { rating, reason } = values;
    const slips = check(name, rating, reason);
    if (slips.length > 0) return setErrors(slips);
    if (!(await submit({ input: { id, expectedVersion: seenVersion(theirs), rating, reason: reason.trim() } }))) return;
    showToast('Rating set');
    onClose();
  }

  return (
    <Dialog title={`Set the rating otherwise: ${name}`} onClose={onClose}>
      <Form onSubmit={save} submitLabel="Set rating" errors={errors} isSaving={isSaving} onCancel={onClose}>
        {theirs && <RatedMeanwhile priority={theirs} />}
        <p>By the rule: {byTheRule.because}</p>
        <RatingChoice
          legend="Rating"
          name="rating"
          value={values.rating}
          onChange={(rating) => set('rating', rating)}
          error={field('rating').error}
        />
        <Field
          label="Reason"
          kind="lines"
          rows={3}
          width="long"
          hint="It is shown with the rating, and kept in its history."
          {...field('reason')}
        />
      </Form>
    </Dialog>
  );
}

function check(name: string, rating: GivenRating | null, reason: string): FormError[] {
  const missing: FormError[] = rating ? [] : [{ field: 'rating', message: 'Choose a rating.' }];
  const violations = checkOverallOverride({ rating: rating ?? 'ON_TRACK', reason }, name);
  return [...missing, ...violations.map(({ field = null, message }) => ({ field, message }))];
}
