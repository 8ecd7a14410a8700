import { checkOverallOverride, type GivenRating } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useChange } from '../platform/use-change.ts';
import { type FormError, toFormErrors } from '../platform/user-errors.ts';
import { RatingChoice } from '../ratings/rating-choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { PlanRatedMeanwhile } from './plan-rated-meanwhile.tsx';

const SetPlanRatingDialogPlan = graphql(`
  fragment SetPlanRatingDialog_Plan on Plan {
    id
    version
    name
    rating { because }
    ...PlanRatedMeanwhile_Plan
  }
`);

const SetPlanRating = graphql(`
  mutation SetPlanRatingDialog_OverridePlanRating($input: OverrideRatingInput!) {
    overridePlanRating(input: $input) {
      plan { ...SetPlanRatingDialog_Plan ...PlanRating_Plan }
      userErrors { code message field }
    }
  }
`);

export interface SetPlanRatingDialogProps {
  plan: FragmentType<typeof SetPlanRatingDialogPlan>;
  onClose: () => void;
}

/** Rates a plan otherwise than the rule does. The reason is shown wherever somebody asks why. */
export function SetPlanRatingDialog({ plan: ref, onClose }: SetPlanRatingDialogProps) {
  const plan = readFragment(SetPlanRatingDialogPlan, ref);
  const { submit, theirs, errors, setErrors, isSaving } = useChange(SetPlanRating, (data) => data.overridePlanRating, {
    opened: plan,
    thingOf: (payload) => readFragment(SetPlanRatingDialogPlan, payload.plan),
  });
  const { values, set, field } = useFields({ rating: null as GivenRating | null, reason: '' }, errors);

  async function save() {
    const { rating, reason } = values;
    const slips = check(plan.name, rating, reason);
    if (!rating || slips.length > 0) return setErrors(slips);
    if (!(await submit({ rating, reason: reason.trim() }))) return;
    showToast('Rating set');
    onClose();
  }

  return (
    <Dialog title="Set the rating otherwise" onClose={onClose}>
      <Form onSubmit={save} submitLabel="Set rating" errors={errors} isSaving={isSaving} onCancel={onClose}>
        {theirs && <PlanRatedMeanwhile plan={theirs} />}
        <p>By the rule: {plan.rating.because}</p>
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
