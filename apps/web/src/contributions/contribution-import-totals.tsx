import { formatHundredths, formatPounds } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Tag } from '../ui/tag.tsx';

const ContributionImportTotalsPreview = graphql(`
  fragment ContributionImportTotals_Preview on ContributionTablePreview {
    columns {
      index
      kind
      total { printed computed differs }
    }
  }
`);

/** What the table prints below its columns, and what its amounts add up to. */
export function ContributionImportTotals({ preview: ref }: { preview: FragmentType<typeof ContributionImportTotalsPreview> }) {
  const { columns } = readFragment(ContributionImportTotalsPreview, ref);
  const say = (kind: string, value: number | null | undefined) =>
    value == null ? <span className="muted">None</span> : kind === 'SHARE' ? formatHundredths(value) : formatPounds(value);
  return (
    <tfoot>
      <tr>
        <th scope="row">Total as printed</th>
        <td />
        {columns.map(({ index, kind, total }) => (
          <td key={index} className={kind === 'IN_KIND' ? undefined : 'number'}>
            {say(kind, total.printed)}
          </td>
        ))}
      </tr>
      <tr>
        <th scope="row">Total of the amounts</th>
        <td />
        {columns.map(({ index, kind, total }) => (
          <td key={index} className={kind === 'IN_KIND' ? undefined : 'number'}>
            {say(kind, total.computed)} {total.differs && <Tag tone="amber">Differs</Tag>}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
