import { type BudgetState, checkEntryInState, formatDate, formatPounds } from '@quorate/domain';
import { useRef } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { PartnerPledge_ContributionFragment } from '../gql/graphql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useSubmit } from '../platform/use-submit.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { showToast } from '../ui/toast.ts';

const PartnerPledgeContribution = graphql(`
  fragment PartnerPledge_Contribution on PartnerContribution {
    id
    isOwn
    agreed
    pledge
    agency { id name shortName }
    entries { id kind date }
  }
`);

const ConfirmPledge = graphql(`
  mutation PartnerPledge_ConfirmPledge($input: ConfirmPledgeInput!, $agencyId: ID!) {
    confirmPledge(input: $input) {
      year {
        id
        partners(agencyId: $agencyId) {
          id
          ...PartnerPledge_Contribution
          ...PartnerFigures_Contribution
          ...PartnerEntries_Contribution
        }
      }
      userErrors { code message field }
    }
  }
`);

export interface PartnerPledgeProps {
  contribution: FragmentType<typeof PartnerPledgeContribution>;
  state: BudgetState;
}

/** Whether the partner stands by what is written as agreed, and the way to say so. */
export function PartnerPledge({ contribution: ref, state }: PartnerPledgeProps) {
  const line = readFragment(PartnerPledgeContribution, ref);
  const { board, year } = useBoardAndYear();
  const { submit, errors, isSaving } = useSubmit(ConfirmPledge, (data) => data.confirmPledge);
  const sentence = useRef<HTMLParagraphElement>(null);
  const { agreed, pledge, agency, isOwn } = line;
  if (agreed === null) return null;
  const mayConfirm = (isOwn || board.canAdminister) && checkEntryInState(state, { kind: 'CONFIRMED', pence: 0 }, '').length === 0;

  async function confirm(amount: number) {
    const input = { boardId: board.id, year, agencyId: agency.id, agreed: amount };
    if (!(await submit({ input, agencyId: agency.id }))) return;
    showToast(`${formatPounds(amount)} confirmed`);
    // The button goes; the focus stays where what it did is said.
    sentence.current?.focus();
  }

  return (
    <div className="stack partner-pledge">
      <p ref={sentence} tabIndex={-1}>
        {pledgeInWords(line)}
      </p>
      {errors.map(({ message }) => (
        <Notice key={message} tone="error" isLive>
          {message}
        </Notice>
      ))}
      {mayConfirm && pledge !== 'CONFIRMED' && (
        <div className="no-print">
          <Button kind={isOwn ? 'primary' : 'secondary'} isBusy={isSaving} onClick={() => confirm(agreed)}>
            {`Confirm ${formatPounds(agreed)}${isOwn ? '' : ` for ${agency.shortName}`}`}
          </Button>
        </div>
      )}
    </div>
  );
}

function pledgeInWords({ agreed, pledge, agency, isOwn, entries }: PartnerPledge_ContributionFragment): string {
  const [who, has] = isOwn ? ['You', 'have'] : [agency.name, 'has'];
  const amount = formatPounds(agreed ?? 0);
  const on = entries.findLast(({ kind }) => kind === 'CONFIRMED')?.date;
  if (pledge === 'CONFIRMED') return `✓ ${who} confirmed ${amount}${on ? ` on ${formatDate(on)}` : ''}.`;
  if (pledge === 'CHANGED') return `What is agreed has changed to ${amount} since ${isOwn ? 'you' : agency.name} confirmed it.`;
  return `${who} ${has} not confirmed the ${amount} that is written as agreed.`;
}
