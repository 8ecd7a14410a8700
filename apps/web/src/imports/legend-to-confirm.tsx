import { attendanceStatuses, statusWord } from '@quorate/domain';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { AttendanceStatus } from '../gql/graphql.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { SelectField } from '../ui/select-field.tsx';

const Preview = graphql(`
  fragment LegendToConfirm_Preview on AttendanceTablePreview {
    legend { symbol status count needsConfirming }
  }
`);

interface LegendToConfirmProps {
  preview: FragmentType<typeof Preview>;
  onConfirm: (meanings: Readonly<Record<string, AttendanceStatus>>) => void;
}

const choices = attendanceStatuses.map((status) => ({
  value: status,
  label: status === 'NOT_RECORDED' ? 'Leave it out' : statusWord(status),
}));

/** What a sign means, where the table does not say. One button confirms them all. */
export function LegendToConfirm({ preview, onConfirm }: LegendToConfirmProps) {
  const asked = readFragment(Preview, preview).legend.filter((entry) => entry.needsConfirming);
  const [changed, setChanged] = useState<Readonly<Record<string, AttendanceStatus>>>({});
  if (asked.length === 0) return null;
  const meaning = (entry: { symbol: string; status: AttendanceStatus }) => changed[entry.symbol] ?? entry.status;
  return (
    <Section title="What the signs mean">
      <p>The table has no key, so this is a guess. Change what is wrong, then confirm.</p>
      <div className="stack">
        {asked.map((entry, index) => (
          <SelectField
            key={entry.symbol}
            label={`${entry.symbol} (${entry.count} times)`}
            name={`meaning-${index}`}
            value={meaning(entry)}
            onChange={(status) => setChanged((before) => ({ ...before, [entry.symbol]: status }))}
            options={choices}
          />
        ))}
      </div>
      <Button kind="primary" onClick={() => onConfirm(Object.fromEntries(asked.map((entry) => [entry.symbol, meaning(entry)])))}>
        {asked.length === 1 ? 'Confirm what it means' : 'Confirm what they mean'}
      </Button>
    </Section>
  );
}
