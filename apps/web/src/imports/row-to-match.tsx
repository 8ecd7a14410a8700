import type { MatchKind, RowDecision } from '../gql/graphql.ts';
import { SelectField } from '../ui/select-field.tsx';
import { Tag } from '../ui/tag.tsx';

interface NamedSeat {
  id: string;
  name: string;
}

export interface RowToMatchProps {
  row: {
    line: number;
    name: string;
    match: MatchKind;
    score: number;
    seat?: NamedSeat | null;
    candidates: readonly { score: number; seat: NamedSeat }[];
  };
  /** Every seat of the group, for a row that is like none of them. */
  seats: readonly NamedSeat[];
  onDecide: (decision: RowDecision | null, seatId?: string) => void;
}

/** One row whose seat the person may choose: the likely ones first, then all, then a new seat or none. */
export function RowToMatch({ row, seats, onDecide }: RowToMatchProps) {
  const likely = row.candidates.map(({ seat, score }) => ({ value: seat.id, label: `${seat.name} (${score} out of 100 alike)` }));
  const rest = seats.filter((seat) => !row.candidates.some((candidate) => candidate.seat.id === seat.id));
  const options = [
    { value: 'UNDECIDED', label: 'Choose a seat' },
    ...likely,
    { value: 'NEW_SEAT', label: 'Make it a new seat' },
    { value: 'IGNORE', label: 'Leave the row out' },
    ...rest.map((seat) => ({ value: seat.id, label: seat.name })),
  ];
  return (
    <tr>
      <td>{row.line}</td>
      <th scope="row">{row.name}</th>
      <td>
        <SelectField
          label={`Seat for ${row.name}`}
          hideLabel
          size="sm"
          name={`seat-of-line-${row.line}`}
          value={chosen(row)}
          width="fit"
          options={options}
          onChange={(value) => {
            if (value === 'UNDECIDED') onDecide(null);
            else if (value === 'NEW_SEAT' || value === 'IGNORE') onDecide(value);
            else onDecide('USE_SEAT', value);
          }}
        />
      </td>
      <td>
        <Tag tone={row.match === 'NONE' ? 'amber' : 'grey'}>{words[row.match]}</Tag>
      </td>
    </tr>
  );
}

const words: Record<MatchKind, string> = {
  EXACT: 'Matched by name',
  ALIAS: 'Matched by another name',
  SIMILAR: 'Alike: check it',
  CHOSEN: 'Chosen',
  NEW: 'New seat',
  IGNORED: 'Left out',
  NONE: 'To choose',
};

function chosen({ match, seat }: RowToMatchProps['row']): string {
  if (match === 'NEW') return 'NEW_SEAT';
  if (match === 'IGNORED') return 'IGNORE';
  return seat?.id ?? 'UNDECIDED';
}
