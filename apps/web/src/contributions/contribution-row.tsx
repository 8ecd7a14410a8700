import { counted, describeChange, formatHundredths, formatPounds } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { InventedNote } from '../ratings/invented-note.tsx';
import { BarCell } from '../ui/chart/bar-cell.tsx';
import { Link } from '../ui/link.tsx';

const ContributionRowPartner = graphql(`
  fragment ContributionRow_Partner on PartnerContribution {
    id
    isOwn
    agency { id name shortName }
    agreed
    change { pence tenths }
    share
    received
    outstanding
    overdue { days }
    inKindValue
    inKind { id }
    isInvented
  }
`);

interface ContributionRowProps {
  partner: FragmentType<typeof ContributionRowPartner>;
  /** The largest amount of the table, for the bars. */
  largest: number;
  /** Says of this row that it is invented; left out where that goes for the whole table. */
  marksInvented: boolean;
}

export function ContributionRow({ partner: ref, largest, marksInvented }: ContributionRowProps) {
  const { link } = useBoardAndYear();
  const { agency, agreed, change, share, received, outstanding, overdue, ...partner } = readFragment(ContributionRowPartner, ref);
  const isWritten = agreed !== null && agreed !== undefined;
  return (
    <tr className={partner.isOwn ? 'own-row' : undefined}>
      <th scope="row">
        <Link to={link(`/contributions/${agency.id}`)}>
          <span className="on-wide">{agency.name}</span>
          <span className="on-narrow">{agency.shortName}</span>
        </Link>
        {partner.isOwn && <div className="muted">Your agency</div>}
        {marksInvented && partner.isInvented && (
          <div className="small">
            <InventedNote />
          </div>
        )}
      </th>
      {isWritten ? (
        <BarCell value={agreed} largest={largest}>
          {formatPounds(agreed)}
        </BarCell>
      ) : (
        <td className="number muted">Not recorded</td>
      )}
      <td className="number">{change ? describeChange({ pence: change.pence, tenths: change.tenths ?? null }) : ''}</td>
      <td className="number">{isWritten && typeof share === 'number' ? formatHundredths(share) : ''}</td>
      <BarCell value={received} largest={largest}>
        {formatPounds(received)}
      </BarCell>
      <BarCell
        value={outstanding}
        largest={largest}
        note={outstanding > 0 && (overdue ? `${counted(overdue.days, 'day')} overdue` : 'Not due yet')}
      >
        {formatPounds(outstanding)}
      </BarCell>
      <td className="number">{partner.inKind.length > 0 ? writeInKind(partner.inKindValue) : ''}</td>
    </tr>
  );
}

const writeInKind = (pence: number | null | undefined): string =>
  pence === null || pence === undefined ? 'Not valued' : formatPounds(pence);
