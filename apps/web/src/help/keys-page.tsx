import { gridKeys } from '../platform/grid-keys.ts';
import { Page } from '../ui/page.tsx';
import { Table } from '../ui/table.tsx';

export function KeysPage() {
  return (
    <Page
      title="Keys of the recording grid"
      lead="Letters and digits act only while the focus is on a mark in the grid. On a Mac, use Cmd where it says Ctrl."
    >
      {gridKeys.map((group) => (
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
      ))}
    </Page>
  );
}
