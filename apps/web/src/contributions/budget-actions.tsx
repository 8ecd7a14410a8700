import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { AgreeAmountsDialog } from './agree-amounts-dialog.tsx';
import { BudgetStepDialog } from './budget-step-dialog.tsx';
import { ChangeBudgetDialog } from './change-budget-dialog.tsx';
import { InKindDialog } from './in-kind-dialog.tsx';
import { JointCostDialog, type SharingBoard } from './joint-cost-dialog.tsx';
import { RecordEntriesDialog } from './record-entries-dialog.tsx';

const BudgetActionsYear = graphql(`
  fragment BudgetActions_Year on ContributionYear {
    id
    year
    state
    ...RecordEntriesDialog_Year
    ...AgreeAmountsDialog_Year
    ...BudgetStepDialog_Year
    ...ChangeBudgetDialog_Year
    ...InKindDialog_Year
    ...JointCostDialog_Year
  }
`);

interface BudgetActionsProps {
  year: FragmentType<typeof BudgetActionsYear>;
  before: Parameters<typeof AgreeAmountsDialog>[0]['before'];
  /** The agencies that are on the board now. */
  agencies: readonly { id: string; name: string }[];
  boards: readonly SharingBoard[];
}

type Act = 'RECORD' | 'AMOUNTS' | 'AGREE' | 'CLOSE' | 'BUDGET' | 'IN_KIND' | 'JOINT';

const words: Record<Act, string> = {
  RECORD: 'Record entries',
  AMOUNTS: 'Agree amounts',
  AGREE: 'Agree the budget',
  CLOSE: 'Close the year',
  BUDGET: 'Change the budget',
  IN_KIND: 'Record in kind',
  JOINT: 'Record a joint cost',
};

/** What an administrator does next stands as buttons; the rest is in the menu. */
const offered = {
  DRAFT: { first: 'AMOUNTS', beside: 'AGREE', more: ['BUDGET', 'IN_KIND', 'RECORD'] },
  AGREED: { first: 'RECORD', beside: 'CLOSE', more: ['AMOUNTS', 'IN_KIND', 'JOINT', 'BUDGET'] },
  CLOSED: { first: 'RECORD', beside: null, more: ['AMOUNTS', 'IN_KIND', 'JOINT'] },
} as const satisfies Record<string, { first: Act; beside: Act | null; more: readonly Act[] }>;

export function BudgetActions({ year: ref, before, agencies, boards }: BudgetActionsProps) {
  const year = readFragment(BudgetActionsYear, ref);
  const [open, setOpen] = useState<Act | null>(null);
  const close = () => setOpen(null);
  const { first, beside, more } = offered[year.state];
  return (
    <div className="row no-print">
      <Button kind="primary" hasPopup="dialog" onClick={() => setOpen(first)}>
        {words[first]}
      </Button>
      {beside && (
        <Button hasPopup="dialog" onClick={() => setOpen(beside)}>
          {words[beside]}
        </Button>
      )}
      <Menu items={more.map((act) => ({ label: words[act], onChoose: () => setOpen(act) }))}>More</Menu>
      {open === 'RECORD' && <RecordEntriesDialog year={year} agencies={agencies} onClose={close} />}
      {open === 'AMOUNTS' && <AgreeAmountsDialog year={year} before={before} agencies={agencies} onClose={close} />}
      {(open === 'AGREE' || open === 'CLOSE') && <BudgetStepDialog year={year} step={open} onClose={close} />}
      {open === 'BUDGET' && <ChangeBudgetDialog year={year} onClose={close} />}
      {open === 'IN_KIND' && <InKindDialog year={year} agencies={agencies} onClose={close} />}
      {open === 'JOINT' && <JointCostDialog year={year} boards={boards} onClose={close} />}
    </div>
  );
}
