import { checkOverallOverride, type GivenRating } from '@quorate/domain';
import { useState } from 'react';
import { type FormError, toFormErrors } from '../platform/user-errors.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { useFields } from '../ui/use-fields.ts';
import { useGivenRatings } from './use-given-ratings.ts';

export interface SetRatingDialogProps {
  /** What is rated: "Neglect". */
  name: string;
  /** What the rule comes to, in its words. */
  because: string;
  isOverridden: boolean;
  errors: readonly FormError[];
  onErrors: (errors: FormError[]) => void;
  isSaving: boolean;
  /** A null rating gives it back to the rule. */
  onSet: (given: { rating: GivenRating | null; reason: string | null }) => void;
  onClose: () => void;
}

const byRule = 'BY_RULE';

/** An overall rating set otherwise than the rule does, with a reason, or given back to the rule. The caller sends it. */
export function SetRatingDialog({ name, because, isOverridden, errors, onErrors, isSaving, onSet, onClose }: SetRatingDialogProps) {
  const given = useGivenRatings();
  const [chosen, setChosen] = useState<GivenRating | typeof byRule | null>(null);
  const { values, field } = useFields({ reason: '' }, errors);
  const back = { value: byRule, label: 'As the rule says', hint: `Gives the rating back to the rule. ${because}` } as const;

  function set() {
    if (chosen === byRule) return onSet({ rating: null, reason: null });
    if (!chosen) return onErrors([{ field: 'rating', message: `Choose a rating for ‘${name}’.` }]);
    const slips = checkOverallOverride({ rating: chosen, reason: values.reason }, name);
    if (slips.length > 0) return onErrors(toFormErrors(slips));
    onSet({ rating: chosen, reason: values.reason.trim() });
  }

  return (
    <Dialog title="Set the rating otherwise" onClose={onClose}>
      <Form onSubmit={set} submitLabel="Set rating" errors={errors} isSaving={isSaving} onCancel={onClose}>
        <p>By the rule: {because} A rating set here shows with your name and your reason, from today on.</p>
        <RadioGroup
          legend="Rating"
          name="rating"
          value={chosen}
          onChange={setChosen}
          options={isOverridden ? [back, ...given] : given}
          error={errors.find((error) => error.field === 'rating')?.message}
        />
        {chosen !== byRule && <Field label="Reason" kind="lines" rows={3} {...field('reason')} />}
      </Form>
    </Dialog>
  );
}
