import { formatDate, formatHundredths, formatPounds, reportingYearLabel } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { PartnerFigures_ContributionFragment } from '../gql/graphql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { partnerChange } from './partner-change.ts';
import { PartnerFigure } from './partner-figure.tsx';

const PartnerFiguresContribution = graphql(`
  fragment PartnerFigures_Contribution on PartnerContribution {
    id
    agreed
    agreedBefore
    invoiced
    credited
    received
    outstanding
    overpaid
    share
    inKindValue
    change { pence tenths }
    overdue { pence since days }
    inKind { id what value }
  }
`);

export interface PartnerFiguresProps {
  contribution: FragmentType<typeof PartnerFiguresContribution>;
  /** The board's policy hides what all partners agreed, and with it the share. */
  isShareHidden: boolean;
}

/** What one partner agreed, was asked for, paid and owes in one year, its share and what it gives in kind. */
export function PartnerFigures({ contribution: ref, isShareHidden }: PartnerFiguresProps) {
  const contribution = readFragment(PartnerFiguresContribution, ref);
  const { agreed, invoiced, credited, received, overpaid, share } = contribution;
  return (
    <dl className="partner-figures">
      <PartnerFigure name="Agreed" value={agreed === null ? 'Not recorded' : formatPounds(agreed)} />
      <PartnerFigure name="Invoiced" value={formatPounds(invoiced)}>
        {credited !== 0 && `${formatPounds(credited)} of it credited`}
      </PartnerFigure>
      <PartnerFigure name="Received" value={formatPounds(received)}>
        {overpaid > 0 && `${formatPounds(overpaid)} more than invoiced`}
      </PartnerFigure>
      <Outstanding {...contribution} />
      <Share agreed={agreed} share={share} isHidden={isShareHidden} />
      <ChangeOnLastYear {...contribution} />
      <InKind {...contribution} />
    </dl>
  );
}

type Figures = PartnerFigures_ContributionFragment;

function Share({ agreed, share, isHidden }: Pick<Figures, 'agreed' | 'share'> & { isHidden: boolean }) {
  if (agreed === null || (share === null && !isHidden)) return <PartnerFigure name="Share" value="None" />;
  return (
    <PartnerFigure name="Share" value={share === null ? 'Hidden' : formatHundredths(share)}>
      {share === null ? "by the board's policy" : 'of what all partners agreed'}
    </PartnerFigure>
  );
}

function Outstanding({ outstanding, overdue }: Figures) {
  return (
    <PartnerFigure name="Outstanding" value={formatPounds(outstanding)}>
      {overdue && (
        <span className="partner-overdue">
          {overdue.pence === outstanding ? 'Overdue' : `${formatPounds(overdue.pence)} overdue`} since {formatDate(overdue.since)}
        </span>
      )}
    </PartnerFigure>
  );
}

function ChangeOnLastYear({ change, agreed, agreedBefore }: Figures) {
  const { board, year } = useBoardAndYear();
  const before = reportingYearLabel(year - 1, board.financialYearStartsInMonth);
  if (!change) {
    const missing = agreed !== null && agreedBefore === null;
    return (
      <PartnerFigure name="Change on last year" value="Not known">
        {missing && `Nothing is recorded as agreed for ${before}`}
      </PartnerFigure>
    );
  }
  const { arrow, words } = partnerChange(change);
  const said = (
    <>
      <span aria-hidden="true">{arrow} </span>
      {words}
    </>
  );
  return (
    <PartnerFigure name="Change on last year" value={said}>
      {formatPounds(agreedBefore ?? 0)} agreed in {before}
    </PartnerFigure>
  );
}

function InKind({ inKind, inKindValue }: Figures) {
  const value = inKindValue === null ? (inKind.length === 0 ? 'None recorded' : 'No value put on it') : formatPounds(inKindValue);
  return (
    <PartnerFigure name="In kind" value={value}>
      {inKind.length > 0 && `${inKind.map(({ what }) => what).join(', ')}. Not part of the cash`}
    </PartnerFigure>
  );
}
