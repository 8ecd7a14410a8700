import { type ChallengeState, challengeStates, challengeStateWord } from '@quorate/domain';
import { SelectField } from '../ui/select-field.tsx';
import { useChallengeChoice } from './challenge-choice.ts';

/** Chooses the state of the challenges that are listed; each says how many there are. */
export function ChallengeFilter({ states }: { states: readonly ChallengeState[] }) {
  const { state, setState } = useChallengeChoice();
  const options = challengeStates.map((each) => ({
    value: each,
    label: `${challengeStateWord(each)} (${states.filter((one) => one === each).length})`,
  }));
  return (
    <div className="no-print">
      <SelectField<ChallengeState | ''>
        label="State"
        name="challenges-state"
        width="short"
        value={state ?? ''}
        onChange={(next) => setState(next || null)}
        options={[{ value: '', label: `Every state (${states.length})` }, ...options]}
      />
    </div>
  );
}
