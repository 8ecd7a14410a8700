import { SelectField } from '../ui/select-field.tsx';
import { useAttendanceChoice } from './attendance-choice.ts';

/** Which group's attendance to show, where the board has several. */
export function GroupSelect() {
  const { board, group, set } = useAttendanceChoice();
  if (!group || board.groups.length < 2) return null;
  const options = board.groups.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <SelectField label="Group" name="attendance-group" width="fit" value={group.id} onChange={(id) => set('group', id)} options={options} />
  );
}
