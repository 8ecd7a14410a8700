import { type JointCostBasis, jointCostBases, parsePounds, parseUkDate } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { today } from '../platform/dates.ts';
import { readTypedDates, typeDate } from '../platform/typed-dates.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { errorOf } from '../platform/user-errors.ts';
import { DateField } from '../ui/date-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { needsReason } from './entry-words.ts';
import { jointBasisChoice } from './joint-basis-words.ts';
import { JointCostSplit } from './joint-cost-split.tsx';
import { SharingBoards } from './sharing-boards.tsx';
import { type SharingBoard, sharing, splitSoFar } from './typed-joint-cost.ts';
import { useBatch } from './use-batch.ts';

export type { SharingBoard } from './typed-joint-cost.ts';

const JointCostDialogYear = graphql(`
  fragment JointCostDialog_Year on ContributionYear {
    id
    boardId
    year
    state
  }
`);

const RecordJointCost = graphql(`
  mutation JointCostDialog_RecordJointCost($input: RecordJointCostInput!) {
    recordJointCost(input: $input) {
      year { ...BoardYear_Year }
      userErrors { code message field }
    }
  }
`);

interface JointCostDialogProps {
  year: FragmentType<typeof JointCostDialogYear>;
  boards: readonly SharingBoard[];
  onClose: () => void;
}

/** A cost that boards have together. How it splits shows while it is typed. */
export function JointCostDialog({ year: ref, boards: all, onClose }: JointCostDialogProps) {
  const { boardId, year, state } = readFragment(JointCostDialogYear, ref);
  const { submit, errors, setErrors, isSaving } = useSubmit(RecordJointCost, (data) => data.recordJointCost);
  const mine = all.filter(({ canAdminister }) => canAdminister);
  const { values, set, field } = useFields(nothingTyped(), errors);
  const batchOf = useBatch();
  const boards = mine.filter(({ id }) => id === boardId || values.with.includes(id));
  const split = splitSoFar({ pounds: values.pence, basis: values.basis, boards, weights: values.weights });

  async function record() {
    const { dates, errors: slips } = readTypedDates({ date: values.date }, ['date']);
    const pence = parsePounds(values.pence);
    const found = [
      ...(values.name.trim() ? [] : [{ field: 'name', message: 'Enter what the cost is for.' }]),
      ...(pence ? [] : [{ field: 'pence', message: 'Enter an amount above zero, such as 1,234.50.' }]),
      ...slips,
      ...split.problems.map((message) => ({ field: 'basis', message })),
    ];
    if (found.length > 0 || pence === null || dates.date === null) return setErrors(found);
    const facts = { name: values.name.trim(), pence, date: dates.date, basis: values.basis, reason: values.reason.trim() || null };
    const isByWeight = values.basis === 'CUSTOM';
    const shared = sharing({ boards, weights: values.weights }).map((one) => ({
      boardId: one.boardId,
      weight: isByWeight ? one.weight : null,
    }));
    const contents = { ...facts, boards: shared };
    if (!(await submit({ input: { boardId, year, batchId: batchOf(contents), ...contents } }))) return;
    showToast('Joint cost recorded in every board');
    onClose();
  }

  return (
    <Dialog title="Record a joint cost" size="lg" onClose={onClose}>
      <Form onSubmit={record} submitLabel="Record joint cost" errors={errors} isSaving={isSaving} onCancel={onClose}>
        <Field label="What it is for" {...field('name')} />
        <div className="field-row">
          <Field label="Amount in pounds" width="short" {...field('pence')} />
          <DateField label="Date" parse={parseUkDate} hint="" {...field('date')} />
        </div>
        <SharingBoards
          boards={mine}
          ownId={boardId}
          chosen={values.with}
          onChange={(chosen) => set('with', chosen)}
          error={errorOf(errors, 'boards')}
        />
        <RadioGroup
          legend="Shared"
          name="basis"
          value={values.basis}
          onChange={(basis) => set('basis', basis)}
          error={errorOf(errors, 'basis')}
          options={jointCostBases.map((basis) => ({ value: basis, label: jointBasisChoice[basis] }))}
        />
        <JointCostSplit
          boards={boards}
          basis={values.basis}
          split={split}
          weights={values.weights}
          onWeight={(id, text) => set('weights', { ...values.weights, [id]: text })}
        />
        {needsReason(state, 'SPENT') && (
          <Field label="Reason" hint="The year is closed, so its change needs a reason" {...field('reason')} />
        )}
      </Form>
    </Dialog>
  );
}

interface TypedJointCost {
  name: string;
  pence: string;
  date: string;
  basis: JointCostBasis;
  weights: Readonly<Record<string, string>>;
  reason: string;
  /** The boards that share it. */
  with: readonly string[];
}

const nothingTyped = (): TypedJointCost => ({
  name: '',
  pence: '',
  date: typeDate(today()),
  basis: 'CHILDREN',
  weights: {},
  reason: '',
  with: [],
});
