import { statusGlyph, statusWord } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { ProblemsNotice } from '../platform/importing/problems-notice.tsx';
import { Section } from '../ui/section.tsx';
import { Table } from '../ui/table.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

const Preview = graphql(`
  fragment PreviewTable_Preview on AttendanceTablePreview {
    columns { label isIgnored }
    rows { line name match seat { id name } marks raw }
    problems { ...ProblemsNotice_Problem }
  }
`);

/** What was read: problems first, each with its line, then every row as the register would take it. */
export function PreviewTable({ preview }: { preview: FragmentType<typeof Preview> }) {
  const { columns, rows, problems } = readFragment(Preview, preview);
  return (
    <Section title="What was read">
      <ProblemsNotice problems={problems} />
      {rows.length > 0 && (
        <Table caption="The table as it was read" stickyFirstColumn>
          <thead>
            <tr>
              <th scope="col">Row</th>
              {columns.map((column) => (
                <th key={column.label} scope="col">
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.line} data-left-out={row.match === 'IGNORED' || undefined}>
                <th scope="row">
                  {row.name}
                  {row.seat && row.seat.name !== row.name && <span className="muted"> → {row.seat.name}</span>}
                </th>
                {row.marks.map((mark, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the marks stand in the order of the columns and never move.
                  <td key={index}>
                    <span aria-hidden="true">{statusGlyph(mark)}</span>
                    <VisuallyHidden>{statusWord(mark)}</VisuallyHidden>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  );
}
