import type { Dispatch } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Section } from '../ui/section.tsx';
import { Table } from '../ui/table.tsx';
import { ContributionImportPartner } from './contribution-import-partner.tsx';
import type { ContributionImportChange, ContributionImportTask } from './contribution-import-task.ts';
import { ContributionImportTotals } from './contribution-import-totals.tsx';
import './contribution-import.css';

const ContributionImportTablePreview = graphql(`
  fragment ContributionImportTable_Preview on ContributionTablePreview {
    isInThousands
    columns { index label kind isIgnored }
    rows {
      line
      partner
      isTotal
      ...ContributionImportPartner_Row
    }
    ...ContributionImportTotals_Preview
  }
`);

const ContributionImportTableBoard = graphql(`
  fragment ContributionImportTable_Board on Board {
    id
    agencies { id name }
  }
`);

interface ContributionImportTableProps {
  preview: FragmentType<typeof ContributionImportTablePreview>;
  board: FragmentType<typeof ContributionImportTableBoard>;
  said: ContributionImportTask['rows'];
  dispatch: Dispatch<ContributionImportChange>;
}

/** Every row as it was read, whose money it is and what would change, with the printed totals beside the computed ones. */
export function ContributionImportTable({ preview: ref, board, said, dispatch }: ContributionImportTableProps) {
  const preview = readFragment(ContributionImportTablePreview, ref);
  const { agencies } = readFragment(ContributionImportTableBoard, board);
  const partners = preview.rows.filter(({ isTotal }) => !isTotal);
  if (partners.length === 0) return null;
  return (
    <Section title="What was read">
      {preview.isInThousands && <p>The table is printed in thousands of pounds. The amounts below are in pounds.</p>}
      <Table caption="The contributions as they were read" stickyFirstColumn>
        <thead>
          <tr>
            <th scope="col">Partner</th>
            <th scope="col">Agency</th>
            {preview.columns.map(({ index, label, kind, isIgnored }) => (
              <th key={index} scope="col" className={kind === 'IN_KIND' ? undefined : 'number'}>
                {label}
                {isIgnored && (
                  <span className="muted contribution-import-note">
                    {kind === 'AMOUNT' || kind === 'IN_KIND' ? 'Left out' : 'Shown, not written'}
                  </span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {partners.map((row) => (
            <ContributionImportPartner
              key={`${row.line}-${row.partner}`}
              row={row}
              columns={preview.columns}
              agencies={agencies}
              decision={said.find(({ line, partner }) => line === row.line && partner === row.partner)}
              onDecide={(decision) => dispatch({ kind: 'ROW', row: decision })}
            />
          ))}
        </tbody>
        <ContributionImportTotals preview={preview} />
      </Table>
    </Section>
  );
}
