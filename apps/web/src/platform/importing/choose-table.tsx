import { RadioGroup } from '../../ui/radio-group.tsx';

interface ChooseTableProps {
  tables: readonly { index: number; title: string; hint: string }[];
  tableIndex: number;
  onChoose: (index: number) => void;
}

/** Which table to read, when what was pasted or chosen holds several. */
export function ChooseTable({ tables, tableIndex, onChoose }: ChooseTableProps) {
  if (tables.length < 2) return null;
  return (
    <RadioGroup
      legend={`There are ${tables.length} tables. Which one do you want?`}
      name="table-index"
      value={String(tableIndex)}
      onChange={(index) => onChoose(Number(index))}
      options={tables.map(({ index, title, hint }) => ({ value: String(index), label: title, hint }))}
    />
  );
}
