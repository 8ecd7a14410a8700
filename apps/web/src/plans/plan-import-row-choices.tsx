import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { GivenRating, MatchKind, PlanRowDecisionInput } from '../gql/graphql.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import type { PlanRowChoice } from './plan-import-task.ts';
import { usePlanImportRatings } from './use-plan-import-ratings.ts';

const PlanImportRowChoicesRow = graphql(`
  fragment PlanImportRowChoices_Row on PreviewAction {
    line
    match
    statusRaw
    existing { id reference title }
    candidates { score action { id reference title } }
    update { rating narrative }
  }
`);

export interface NamedAction {
  id: string;
  reference: string;
  title: string;
}

interface PlanImportRowChoicesProps {
  row: FragmentType<typeof PlanImportRowChoicesRow>;
  /** Begins the name of every field. */
  name: string;
  /** Those of the plan that a row may mean. */
  actions: readonly NamedAction[];
  choice: PlanRowDecisionInput | undefined;
  onChoose: (choice: PlanRowChoice) => void;
}

/** What a person may say of one row: which action it is, how it stands, in which words, or nothing of how it stands. */
export function PlanImportRowChoices({ row: ref, name, actions, choice, onChoose }: PlanImportRowChoicesProps) {
  const row = readFragment(PlanImportRowChoicesRow, ref);
  const ratings = usePlanImportRatings();
  const rating = choice?.rating ?? null;
  const isKept = row.match !== 'IGNORED' && row.match !== 'NONE';
  const takesUpdate = isKept && !choice?.withoutUpdate;
  return (
    <div className="plan-import-choices">
      <SelectField
        label="Action"
        name={`${name}-action`}
        value={chosen(row, choice)}
        options={optionsFor(row, actions)}
        onChange={(value) => onChoose(decisionFor(value))}
      />
      {takesUpdate && (
        <SelectField<GivenRating | 'AS_PRINTED'>
          label="Rating"
          name={`${name}-rating`}
          value={rating ?? 'AS_PRINTED'}
          options={[
            { value: 'AS_PRINTED', label: row.statusRaw ? `As in the table: ${row.statusRaw}` : 'The table does not say' },
            ...ratings,
          ]}
          onChange={(value) => onChoose({ rating: value === 'AS_PRINTED' ? null : value })}
        />
      )}
      {takesUpdate && (row.update || rating) && (
        <Field
          label={isBehind(row.update?.rating) ? 'Why it is behind plan' : 'What has happened'}
          name={`${name}-narrative`}
          kind="lines"
          rows={3}
          width="long"
          isOptional={!isBehind(row.update?.rating)}
          value={choice?.narrative ?? row.update?.narrative ?? ''}
          onChange={(narrative) => onChoose({ narrative })}
        />
      )}
      {isKept && (row.update || choice?.withoutUpdate) && (
        <Checkbox
          label="Leave out its update"
          name={`${name}-without-update`}
          isChecked={choice?.withoutUpdate === true}
          onChange={(withoutUpdate) => onChoose({ withoutUpdate })}
          hint="The action itself is still imported."
        />
      )}
    </div>
  );
}

/** Of these the rules want to know why. */
const isBehind = (rating: GivenRating | undefined): boolean => rating === 'AT_RISK' || rating === 'OFF_TRACK';

interface ChoosableRow {
  match: MatchKind;
  existing?: NamedAction | null;
  candidates: readonly { score: number; action: NamedAction }[];
}

const undecided = 'UNDECIDED';

/** What the person has said comes first: the preview may not have answered yet. */
function chosen({ match, existing }: ChoosableRow, choice: PlanRowDecisionInput | undefined): string {
  if (choice?.decision === 'USE_ACTION') return choice.actionId ?? undecided;
  if (choice?.decision) return choice.decision;
  if (match === 'NEW') return 'NEW_ACTION';
  if (match === 'IGNORED') return 'IGNORE';
  return existing?.id ?? undecided;
}

/** The likely ones first, then a new action or none, then all the others. */
function optionsFor(row: ChoosableRow, actions: readonly NamedAction[]): { value: string; label: string }[] {
  const likely = row.candidates.map(({ action, score }) => ({ value: action.id, label: `${nameOf(action)} (${score} out of 100 alike)` }));
  const others = [...(row.existing ? [row.existing] : []), ...actions].map((action) => ({ value: action.id, label: nameOf(action) }));
  const all = [
    ...(row.match === 'NONE' ? [{ value: undecided, label: 'Choose an action' }] : []),
    ...likely,
    { value: 'NEW_ACTION', label: 'Make it a new action' },
    { value: 'IGNORE', label: 'Leave the row out' },
    ...others,
  ];
  return all.filter((option, index) => all.findIndex(({ value }) => value === option.value) === index);
}

const nameOf = ({ reference, title }: NamedAction): string => `${reference} ${title}`;

function decisionFor(value: string): PlanRowChoice {
  if (value === undecided) return { decision: null, actionId: null };
  if (value === 'NEW_ACTION' || value === 'IGNORE') return { decision: value, actionId: null };
  return { decision: 'USE_ACTION', actionId: value };
}
