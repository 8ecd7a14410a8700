import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { RatedMeanwhile } from './rated-meanwhile.tsx';
import type { RatingOverrideProps } from './rating-override.ts';

/** Lets the rule decide again. What a person set stays in the history. */
export function GiveRatingBackDialog({ name, because, submit, theirs, errors, isSaving, onClose }: RatingOverrideProps) {
  const { values, field } = useFields({ reason: '' }, errors);

  async function giveBack() {
    if (!(await submit({ rating: null, reason: values.reason.trim() || null }))) return;
    showToast('Rating given back to the rule');
    onClose();
  }

  return (
    <Dialog title={`Give the rating back to the rule: ${name}`} onClose={onClose}>
      <Form onSubmit={giveBack} submitLabel="Give it back" errors={errors} isSaving={isSaving} onCancel={onClose}>
        {theirs && <RatedMeanwhile rating={theirs} />}
        <p>The rule then decides again. By the rule: {because}</p>
        <Field label="Reason" kind="lines" rows={2} width="long" isOptional {...field('reason')} />
      </Form>
    </Dialog>
  );
}
