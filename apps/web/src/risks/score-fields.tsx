import type { RiskLevels } from '@quorate/domain';
import { SelectField } from '../ui/select-field.tsx';
import type { Fields } from '../ui/use-fields.ts';
import { ScoreChip } from './score-chip.tsx';
import { chosenLevels, impactOptions, likelihoodOptions, type TypedScores } from './typed-scores.ts';

const parts = [
  { when: 'before', legend: 'Before controls', hint: 'As it would be if nothing kept it in check' },
  { when: 'after', legend: 'After controls', hint: 'As it is with its controls' },
] as const;

/** Likelihood and impact before and after controls, each pair with the score that it comes to. */
export function ScoreFields({ fields: { values, field } }: { fields: Fields<TypedScores> }) {
  return parts.map(({ when, legend, hint }) => (
    <fieldset key={when} className="score-fields">
      <legend>{legend}</legend>
      <p className="muted">{hint}</p>
      <div className="field-row">
        <SelectField label="Likelihood" width="short" options={likelihoodOptions} {...field(`${when}.likelihood`)} />
        <SelectField label="Impact" width="short" options={impactOptions} {...field(`${when}.impact`)} />
      </div>
      <Result levels={chosenLevels(values, when)} />
    </fieldset>
  ));
}

function Result({ levels }: { levels: RiskLevels | null }) {
  return (
    <output className="score-result">
      {levels ? <ScoreChip levels={levels} /> : <span className="muted">Choose both to see the score.</span>}
    </output>
  );
}
