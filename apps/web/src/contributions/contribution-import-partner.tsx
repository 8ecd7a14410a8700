import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { PartnerDecisionInput } from '../gql/graphql.ts';
import { SelectField } from '../ui/select-field.tsx';
import { Tag } from '../ui/tag.tsx';
import { ContributionImportCell } from './contribution-import-cell.tsx';

const ContributionImportPartnerRow = graphql(`
  fragment ContributionImportPartner_Row on PreviewContributionRow {
    line
    partner
    match
    agency { id name }
    candidates { score agency { id name } }
    refusals
    cells { ...ContributionImportCell_Cell }
  }
`);

interface ContributionImportPartnerProps {
  row: FragmentType<typeof ContributionImportPartnerRow>;
  columns: readonly { index: number; kind: string; isIgnored: boolean }[];
  agencies: readonly { id: string; name: string }[];
  /** What the person has said, though the preview may not have answered yet. */
  decision: PartnerDecisionInput | undefined;
  onDecide: (decision: PartnerDecisionInput) => void;
}

const newAgency = 'NEW';
const leftOut = 'IGNORE';

/** One row: the partner as printed, the agency whose money it is, and its amounts. */
export function ContributionImportPartner({ row: ref, columns, agencies, decision, onDecide }: ContributionImportPartnerProps) {
  const row = readFragment(ContributionImportPartnerRow, ref);
  const { line, partner, match } = row;
  const known = [...row.candidates.map(({ agency }) => agency), ...(row.agency ? [row.agency] : []), ...agencies];
  const value = decision ? choiceOf(decision) : (row.agency?.id ?? (match === 'NEW' ? newAgency : ''));
  return (
    <tr data-left-out={match === 'IGNORED' || undefined}>
      <th scope="row">{partner}</th>
      <td className="wide-cell">
        <SelectField
          label={`Agency for ${partner}, line ${line}`}
          hideLabel
          size="sm"
          width="fit"
          name={`agency-${line}`}
          value={value}
          onChange={(chosen) => onDecide({ line, partner, ...decisionOf(chosen) })}
          options={[
            ...(value === '' ? [{ value: '', label: 'Choose an agency' }] : []),
            ...[...new Map(known.map((agency) => [agency.id, agency.name]))].map(([id, label]) => ({ value: id, label })),
            { value: newAgency, label: 'A new agency' },
            { value: leftOut, label: 'Leave the row out' },
          ]}
        />
        {match === 'NONE' && <Tag tone="amber">Stops the import</Tag>}
        {row.refusals.map((refusal) => (
          <p key={refusal} className="field-error">
            {refusal}
          </p>
        ))}
      </td>
      {columns.map(({ index, kind, isIgnored }) => (
        <td key={index} className={kind === 'IN_KIND' ? undefined : 'number'}>
          <ContributionImportCell cell={row.cells[index] ?? null} isWritten={!isIgnored && match !== 'IGNORED' && match !== 'NONE'} />
        </td>
      ))}
    </tr>
  );
}

function choiceOf({ decision, agencyId }: PartnerDecisionInput): string {
  if (decision === 'USE_AGENCY') return agencyId ?? '';
  return decision === 'NEW_AGENCY' ? newAgency : leftOut;
}

function decisionOf(chosen: string): Pick<PartnerDecisionInput, 'decision' | 'agencyId'> {
  if (chosen === newAgency) return { decision: 'NEW_AGENCY', agencyId: null };
  return chosen === leftOut ? { decision: 'IGNORE', agencyId: null } : { decision: 'USE_AGENCY', agencyId: chosen };
}
