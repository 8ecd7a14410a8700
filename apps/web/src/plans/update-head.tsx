import { parseUkDate } from '@quorate/domain';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { today } from '../platform/dates.ts';
import { typeDate } from '../platform/typed-dates.ts';
import { DateField } from '../ui/date-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import type { UpdateRound } from './use-update-round.ts';

export const roundDateId = 'round-date';

export interface UpdateHeadProps {
  round: UpdateRound;
  phaseId: string | null;
  onPhase: (phaseId: string | null) => void;
  /** Once a review was asked for: a date that is half typed is no mistake yet. */
  showsSlips: boolean;
}

/** What holds for the whole round: its date, and of which phase the actions are shown. */
export function UpdateHead({ round: { store, draft, phases, review }, phaseId, onPhase, showsSlips }: UpdateHeadProps) {
  const { board } = useBoardAndYear();
  const now = typeDate(today());
  const slip = review.refused.find(({ actionId }) => actionId === null)?.message;
  return (
    <div className="update-head">
      {board.isSample && (
        <p className="muted update-head-note">What the actions said last was invented for the sample, except what was recorded since.</p>
      )}
      <DateField
        label="Date of the updates"
        name={roundDateId}
        parse={parseUkDate}
        value={draft.date ?? now}
        onChange={(text) => store.setDate(text === now ? null : text)}
        error={showsSlips ? slip : undefined}
      />
      {phases.length > 1 && (
        <SelectField
          label="Phase"
          name="phase"
          width="short"
          value={phaseId ?? ''}
          onChange={(id) => onPhase(id === '' ? null : id)}
          options={[{ value: '', label: 'All phases' }, ...phases.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
    </div>
  );
}
