import { gridKeys } from '../platform/grid-keys.ts';
import { gridKeysOfUpdates } from '../platform/grid-keys-of-updates.ts';
import type { GridKeyGroup } from '../ui/grid/key-sheet.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { Table } from '../ui/table.tsx';

/** The usual words; the key sheet over the grid has the board's own. */
const ratings = [
  { word: 'Complete', keys: ['B'] },
  { word: 'On track', keys: ['G'] },
  { word: 'At risk', keys: ['A'] },
  { word: 'Off track', keys: ['R'] },
  { word: 'Not started', keys: ['-', 'N'] },
];

export function KeysPage() {
  return (
    <Page
      title="Keys of the recording grids"
      lead="Letters and digits act only while the focus is in the grid. On a Mac, use Cmd where it says Ctrl."
    >
      <Section title="Attendance">
        <KeyTables groups={gridKeys} />
      </Section>
      <Section title="Updates of a plan">
        <KeyTables groups={gridKeysOfUpdates(ratings)} />
      </Section>
    </Page>
  );
}

function KeyTables({ groups }: { groups: readonly GridKeyGroup[] }) {
  return groups.map((group) => (
    <Table key={group.title} caption={group.title} showCaption className="keys-table">
      <thead>
        <tr>
          <th scope="col">Key</th>
          <th scope="col">What it does</th>
        </tr>
      </thead>
      <tbody>
        {group.keys.map((key) => (
          <tr key={key.does}>
            <th scope="row">
              {key.keys.map((name, index) => (
                <span key={name}>
                  {index > 0 && ' or '}
                  <kbd>{name}</kbd>
                </span>
              ))}
            </th>
            <td>{key.does}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  ));
}
