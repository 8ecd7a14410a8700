import { checkOverallOverride, type GivenRating } from '@quorate/domain';
import { type FormError, toFormErrors } from '../platform/user-errors.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { RatedMeanwhile } from './rated-meanwhile.tsx';
import { RatingChoice } from './rating-choice.tsx';
import type { RatingOverrideProps } from './rating-override.ts';

/** Rates a plan or a priority otherwise than the rule does. The reason is shown wherever somebody asks why. */
export function SetRatingDialog({ name, because, submit, theirs, errors, setErrors, isSaving, onClose }: RatingOverrideProps) {
  const { values, set, field } = useFields({ rating: null as GivenRating | null, reason: '' }, errors);

  async function save() {
    const { rating, reason } = values;
    const slips = check(name, rating, reason);
    if (slips.length > 0) return setErrors(slips);
    if (!(await submit({ rating, reason: reason.trim() }))) return;
    showToast('Rating set');
    onClose();
  }

  return (
    <Dialog title={`Set the rating otherwise: ${name}`} onClose={onClose}>
      <Form onSubmit={save} submitLabel="Set rating" errors={errors} isSaving={isSaving} onCancel={onClose}>
        {theirs && <RatedMeanwhile rating={theirs} />}
        <p>By the rule: {because}</p>
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
  const noRating = rating ? [] : [{ field: 'rating', message: `Choose a rating for ‘${name}’.` }];
  return [...noRating, ...toFormErrors(checkOverallOverride({ rating: rating ?? 'ON_TRACK', reason }, name))];
}
