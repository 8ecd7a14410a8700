import { parseUkDate } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { ScoreRiskDialog_RiskFragment } from '../gql/graphql.ts';
import { today } from '../platform/dates.ts';
import { readTypedDates, typeDate } from '../platform/typed-dates.ts';
import { useChange } from '../platform/use-change.ts';
import { DateField } from '../ui/date-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { SavedMeanwhile } from '../ui/saved-meanwhile.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { scoreDifferences } from './score-differences.ts';
import { ScoreFields } from './score-fields.tsx';
import { nothingScored, readTypedScores, type TypedScores, typeScores } from './typed-scores.ts';

const ScoreRiskDialogRisk = graphql(`
  fragment ScoreRiskDialog_Risk on Risk {
    id
    version
    title
    reviewOn
    scores { id before { likelihood impact } after { likelihood impact } }
  }
`);

const RescoreRisk = graphql(`
  mutation ScoreRiskDialog_RescoreRisk($input: RescoreRiskInput!) {
    rescoreRisk(input: $input) {
      risk { ...ScoreRiskDialog_Risk ...RiskTable_Risk ...RisksFile_Risk }
      userErrors { code message field }
    }
  }
`);

interface ScoreRiskDialogProps {
  risk: FragmentType<typeof ScoreRiskDialogRisk>;
  onClose: () => void;
}

/** Scores a risk again. It begins with the last score, and the scores before stay. */
export function ScoreRiskDialog({ risk: ref, onClose }: ScoreRiskDialogProps) {
  const risk = readFragment(ScoreRiskDialogRisk, ref);
  const { submit, theirs, errors, setErrors, isSaving } = useChange(RescoreRisk, (data) => data.rescoreRisk, {
    opened: risk,
    thingOf: (payload) => readFragment(ScoreRiskDialogRisk, payload.risk),
  });
  const fields = useFields({ ...typed(risk), note: '' }, errors);

  async function score() {
    const { before, after, errors: refused } = readTypedScores(fields.values);
    const { dates, errors: slips } = readTypedDates({ reviewOn: fields.values.reviewOn }, ['reviewOn']);
    if (!dates.reviewOn || refused.length > 0) return setErrors([...refused, ...slips]);
    if (!(await submit({ before, after, reviewOn: dates.reviewOn, note: fields.values.note.trim() || null }))) return;
    showToast('Risk scored again');
    onClose();
  }

  return (
    <Dialog title="Score again" onClose={onClose}>
      <Form
        onSubmit={score}
        submitLabel={theirs ? 'Save my score' : 'Save the score'}
        errors={errors}
        isSaving={isSaving}
        onCancel={onClose}
      >
        {theirs && <SavedMeanwhile what="score" differences={scoreDifferences(typed(theirs), fields.values)} />}
        <p className="risk-title">{risk.title}</p>
        <ScoreFields fields={fields} />
        <Field label="Note" hint="Why the score changed, or why it did not" kind="lines" rows={2} isOptional {...fields.field('note')} />
        <DateField label="Review date" parse={parseUkDate} {...fields.field('reviewOn')} />
      </Form>
    </Dialog>
  );
}

/** The score as it stands. A review date that has passed is not offered again. */
function typed({ scores, reviewOn }: ScoreRiskDialog_RiskFragment): TypedScores & { reviewOn: string } {
  const now = scores.at(-1);
  return { ...(now ? typeScores(now) : nothingScored), reviewOn: reviewOn > today() ? typeDate(reviewOn) : '' };
}
