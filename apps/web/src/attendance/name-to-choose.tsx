import { SelectField } from '../ui/select-field.tsx';
import type { MarksStore } from './marks-store.ts';

/** A pasted name that is no seat's own: the likely seats first, then every other, or leave it out. */
export function NameToChoose({
  name,
  candidates,
  store,
  onChoose,
}: {
  name: string;
  candidates: readonly number[];
  store: MarksStore;
  onChoose: (name: string, row: number | null) => void;
}) {
  const option = (row: number) => ({ value: String(row), label: store.table.rows[row]?.seatName ?? '' });
  const others = [...store.table.rows.keys()].filter((row) => !candidates.includes(row));
  return (
    <SelectField
      label={`Which seat is ‘${name}’?`}
      name={`choose ${name}`}
      value=""
      onChange={(value) => onChoose(name, value === 'none' ? null : Number(value))}
      options={[
        { value: '', label: 'Choose a seat' },
        ...candidates.map(option),
        { value: 'none', label: 'Leave it out' },
        ...others.map(option),
      ]}
    />
  );
}
