import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useChange } from '../platform/use-change.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { PlanRatedMeanwhile } from './plan-rated-meanwhile.tsx';

const GivePlanRatingBackDialogPlan = graphql(`
  fragment GivePlanRatingBackDialog_Plan on Plan {
    id
    version
    rating { because }
    ...PlanRatedMeanwhile_Plan
  }
`);

const GivePlanRatingBack = graphql(`
  mutation GivePlanRatingBackDialog_OverridePlanRating($input: OverrideRatingInput!) {
    overridePlanRating(input: $input) {
      plan { ...GivePlanRatingBackDialog_Plan ...PlanRating_Plan }
      userErrors { code message field }
    }
  }
`);

export interface GivePlanRatingBackDialogProps {
  plan: FragmentType<typeof GivePlanRatingBackDialogPlan>;
  onClose: () => void;
}

/** Lets the rule decide again. What a person set stays in the history. */
export function GivePlanRatingBackDialog({ plan: ref, onClose }: GivePlanRatingBackDialogProps) {
  const plan = readFragment(GivePlanRatingBackDialogPlan, ref);
  const { submit, theirs, errors, isSaving } = useChange(GivePlanRatingBack, (data) => data.overridePlanRating, {
    opened: plan,
    thingOf: (payload) => readFragment(GivePlanRatingBackDialogPlan, payload.plan),
  });
  const { values, field } = useFields({ reason: '' }, errors);

  async function giveBack() {
    if (!(await submit({ rating: null, reason: values.reason.trim() || null }))) return;
    showToast('Rating given back to the rule');
    onClose();
  }

  return (
    <Dialog title="Give the rating back to the rule" onClose={onClose}>
      <Form onSubmit={giveBack} submitLabel="Give it back" errors={errors} isSaving={isSaving} onCancel={onClose}>
        {theirs && <PlanRatedMeanwhile plan={theirs} />}
        <p>The rule then decides again. By the rule: {plan.rating.because}</p>
        <Field label="Reason" kind="lines" rows={2} width="long" isOptional {...field('reason')} />
      </Form>
    </Dialog>
  );
}
