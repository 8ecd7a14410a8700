import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { GivenRating } from '../gql/graphql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { SetRatingDialog } from '../ratings/set-rating-dialog.tsx';
import { showToast } from '../ui/toast.ts';
import { useSeenVersion } from './use-seen-version.ts';

const SetPlanRatingDialogPlan = graphql(`
  fragment SetPlanRatingDialog_Plan on Plan {
    id
    name
    version
    rating { because isOverridden }
  }
`);

const OverridePlanRating = graphql(`
  mutation SetPlanRatingDialog_OverridePlanRating($input: OverrideRatingInput!) {
    overridePlanRating(input: $input) {
      plan { ...SetPlanRatingDialog_Plan ...PlanRating_Plan }
      userErrors { code message field }
    }
  }
`);

export function SetPlanRatingDialog({ plan: ref, onClose }: { plan: FragmentType<typeof SetPlanRatingDialogPlan>; onClose: () => void }) {
  const { id, name, version, rating: now } = readFragment(SetPlanRatingDialogPlan, ref);
  const { submit, errors, setErrors, answer, isSaving } = useSubmit(OverridePlanRating, (data) => data.overridePlanRating);
  const seen = useSeenVersion(version);

  async function set(given: { rating: GivenRating | null; reason: string | null }) {
    const theirs = readFragment(SetPlanRatingDialogPlan, answer?.plan);
    if (!(await submit({ input: { id, expectedVersion: seen(theirs?.version), ...given } }))) return;
    showToast(given.rating ? 'Rating set' : 'The rule rates the plan again');
    onClose();
  }

  return (
    <SetRatingDialog
      name={name}
      because={now.because}
      isOverridden={now.isOverridden}
      errors={errors}
      onErrors={setErrors}
      isSaving={isSaving}
      onSet={set}
      onClose={onClose}
    />
  );
}
