import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { RadioGroup } from '../ui/radio-group.tsx';

const Preview = graphql(`
  fragment ChooseTable_Preview on AttendanceTablePreview {
    tableIndex
    tables { index title rows meetings }
  }
`);

interface ChooseTableProps {
  preview: FragmentType<typeof Preview>;
  onChoose: (index: number) => void;
}

/** Which table to read, when the paste holds several. */
export function ChooseTable({ preview, onChoose }: ChooseTableProps) {
  const { tables, tableIndex } = readFragment(Preview, preview);
  if (tables.length < 2) return null;
  return (
    <RadioGroup
      legend={`There are ${tables.length} tables in what you pasted. Which one do you want?`}
      name="table-index"
      value={String(tableIndex)}
      onChange={(index) => onChoose(Number(index))}
      options={tables.map((table) => ({
        value: String(table.index),
        label: table.title,
        hint: `${table.rows} rows, ${table.meetings} meetings`,
      }))}
    />
  );
}
