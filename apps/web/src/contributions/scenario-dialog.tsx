import { type ScenarioBasis, scenarioBases, scenarioRule } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { errorOf } from '../platform/user-errors.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { ScenarioPreview } from './scenario-preview.tsx';
import { scenarioBasisWord } from './scenario-words.ts';
import { readTypedScenario } from './typed-scenario.ts';

const ScenarioDialogYear = graphql(`
  fragment ScenarioDialog_Year on ContributionYear {
    id
    boardId
    year
    partners { id agency { id name } isStatutoryPartner agreed }
  }
`);

const ScenarioDialogScenario = graphql(`
  fragment ScenarioDialog_Scenario on Scenario {
    id
    name
    basis
    version
    lines { agency { id } weight }
  }
`);

const SaveScenario = graphql(`
  mutation ScenarioDialog_SaveScenario($input: SaveScenarioInput!) {
    saveScenario(input: $input) {
      scenario { id ...ScenarioTable_Scenario ...ScenarioList_Scenario }
      userErrors { code message field }
    }
  }
`);

interface ScenarioDialogProps {
  year: FragmentType<typeof ScenarioDialogYear>;
  /** Left out for a new one. */
  scenario?: FragmentType<typeof ScenarioDialogScenario>;
  onClose: () => void;
}

/** Adds or changes a what-if. What each partner would pay shows while it is typed. */
export function ScenarioDialog({ year: yearRef, scenario: scenarioRef, onClose }: ScenarioDialogProps) {
  const { boardId, year, partners } = readFragment(ScenarioDialogYear, yearRef);
  const scenario = readFragment(ScenarioDialogScenario, scenarioRef) ?? null;
  const { submit, errors, setErrors, isSaving } = useSubmit(SaveScenario, (data) => data.saveScenario);
  const { values, set, field } = useFields<Typed>(
    {
      name: scenario?.name ?? '',
      basis: scenario?.basis ?? 'EQUAL',
      weights: Object.fromEntries((scenario?.lines ?? []).map(({ agency, weight }) => [agency.id, String(weight ?? '')])),
    },
    errors,
  );
  const payers = partners.flatMap(({ agreed, ...partner }) => (typeof agreed === 'number' ? [{ ...partner, agreed }] : []));
  const read = readTypedScenario(values, payers);

  async function save() {
    const nameless = values.name.trim() ? [] : [{ field: 'name', message: 'Enter a name for the what-if.' }];
    if (nameless.length + read.errors.length > 0) return setErrors([...nameless, ...read.errors]);
    const which = scenario ? { id: scenario.id, expectedVersion: scenario.version } : {};
    const { basis, name } = values;
    if (!(await submit({ input: { boardId, year, ...which, name: name.trim(), basis, weights: read.weights } }))) return;
    showToast(`${name.trim()} saved`);
    onClose();
  }

  return (
    <Dialog title={scenario ? `Change ${scenario.name}` : 'Add a what-if'} size="lg" onClose={onClose}>
      <Form onSubmit={save} submitLabel="Save what-if" errors={errors} isSaving={isSaving} onCancel={onClose}>
        <Field label="Name" hint="For example, equal thirds" {...field('name')} />
        <RadioGroup
          legend="Who pays what"
          name="basis"
          value={values.basis}
          onChange={(basis) => set('basis', basis)}
          error={errorOf(errors, 'basis')}
          options={scenarioBases.map((basis) => ({ value: basis, label: scenarioBasisWord[basis], hint: scenarioRule[basis] }))}
        />
        <ScenarioPreview
          payers={payers}
          lines={read.lines}
          basis={values.basis}
          weights={values.weights}
          errors={errors}
          onWeight={(agencyId, text) => set('weights', { ...values.weights, [agencyId]: text })}
        />
      </Form>
    </Dialog>
  );
}

interface Typed {
  name: string;
  basis: ScenarioBasis;
  weights: Readonly<Record<string, string>>;
}
