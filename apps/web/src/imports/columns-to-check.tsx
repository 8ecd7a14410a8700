import { parseUkDate } from '@quorate/domain';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { writeDate } from '../platform/dates.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Section } from '../ui/section.tsx';
import { Table } from '../ui/table.tsx';
import { Tag } from '../ui/tag.tsx';

const Preview = graphql(`
  fragment ColumnsToCheck_Preview on AttendanceTablePreview {
    columns {
      label
      date
      dateKnownTo
      isNew
      isIgnored
      problem
      meeting { id date dateKnownTo title }
    }
  }
`);

interface ColumnsToCheckProps {
  preview: FragmentType<typeof Preview>;
  onDecide: (label: string, date: string | null, ignore: boolean) => void;
}

/** The meetings the columns stand for. A month without a day stays a month, unless somebody knows the day. */
export function ColumnsToCheck({ preview, onDecide }: ColumnsToCheckProps) {
  const { columns } = readFragment(Preview, preview);
  if (columns.length === 0) return null;
  return (
    <Section title="Meetings">
      <Table caption="The meetings the columns stand for">
        <thead>
          <tr>
            <th scope="col">In the table</th>
            <th scope="col">Meeting</th>
            <th scope="col">Day</th>
            <th scope="col">Leave out</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column, index) => (
            <tr key={column.label}>
              <th scope="row">{column.label}</th>
              <td>
                <ColumnState column={column} />
              </td>
              <td>
                {mayHaveADay(column) && (
                  <DayOfMeeting name={`day-${index}`} label={column.label} onKnown={(date) => onDecide(column.label, date, false)} />
                )}
              </td>
              <td>
                <Checkbox
                  label={`Leave out ${column.label}`}
                  name={`leave-out-${index}`}
                  isChecked={column.isIgnored}
                  onChange={(ignore) => onDecide(column.label, null, ignore)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}

type Column = {
  date?: string | null;
  dateKnownTo?: 'DAY' | 'MONTH' | null;
  isIgnored: boolean;
  problem?: string | null;
  meeting?: { date: string; dateKnownTo: 'DAY' | 'MONTH'; title: string } | null;
};

const mayHaveADay = (column: Column): boolean =>
  !column.meeting && !column.isIgnored && (Boolean(column.problem) || column.dateKnownTo === 'MONTH');

function ColumnState({ column }: { column: Column }) {
  if (column.isIgnored) return <Tag>Left out</Tag>;
  if (column.problem) return <Tag tone="amber">{column.problem}</Tag>;
  if (column.meeting)
    return (
      <Tag tone="green">{`In the register: ${column.meeting.title}, ${writeDate(column.meeting.date, column.meeting.dateKnownTo)}`}</Tag>
    );
  return <Tag tone="blue">{`New meeting: ${writeDate(column.date ?? '', column.dateKnownTo ?? 'DAY')}`}</Tag>;
}

/** The day of a meeting of which the table gives the month or nothing. A month is enough; the day is better. */
function DayOfMeeting({ name, label, onKnown }: { name: string; label: string; onKnown: (date: string) => void }) {
  const [text, setText] = useState('');
  return (
    <DateField
      label={`Day of ${label}`}
      name={name}
      value={text}
      parse={parseUkDate}
      isOptional
      onChange={(value) => {
        setText(value);
        const date = parseUkDate(value);
        if (date) onKnown(date);
      }}
    />
  );
}
