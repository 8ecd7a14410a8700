import { formatPounds } from '@quorate/domain';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { writeDate, writeDayOf } from '../platform/dates.ts';
import { InventedNote } from '../ratings/invented-note.tsx';
import { Button } from '../ui/button.tsx';
import { jointBasisWord } from './joint-basis-words.ts';
import { JointCostParts } from './joint-cost-parts.tsx';
import { TakeBackJointCostDialog } from './take-back-joint-cost-dialog.tsx';

const JointCostListYear = graphql(`
  fragment JointCostList_Year on ContributionYear {
    id
    jointCosts {
      id
      name
      date
      basis
      total
      reason
      correctsId
      isCorrected
      by
      at
      isInvented
      ...JointCostParts_Cost
      ...TakeBackJointCostDialog_Cost
    }
  }
`);

interface JointCostListProps {
  year: FragmentType<typeof JointCostListYear>;
  mayChange: boolean;
}

/** The costs that several boards have together, each with its parts, and those that take another one back. */
export function JointCostList({ year: ref, mayChange }: JointCostListProps) {
  const { jointCosts } = readFragment(JointCostListYear, ref);
  const [openedId, setOpenedId] = useState<string | null>(null);
  const opened = jointCosts.find(({ id }) => id === openedId);
  return (
    <div className="stack">
      {jointCosts.map((cost) => (
        <div key={cost.id} className="section">
          <h3>{cost.correctsId ? `${cost.name}, taken back` : cost.name}</h3>
          <p>
            {`${formatPounds(cost.total)} on ${writeDate(cost.date)}, shared ${jointBasisWord[cost.basis]}. `}
            {cost.isInvented ? <InventedNote /> : `Recorded by ${cost.by} on ${writeDayOf(cost.at)}.`}
          </p>
          {cost.reason && <p>{`Reason: ${cost.reason}`}</p>}
          {cost.isCorrected && <p>Another cost takes it back.</p>}
          <JointCostParts cost={cost} />
          {mayChange && !cost.isCorrected && !cost.correctsId && (
            <div className="row no-print">
              <Button size="sm" hasPopup="dialog" label={`Take back: ${cost.name}`} onClick={() => setOpenedId(cost.id)}>
                Take back
              </Button>
            </div>
          )}
        </div>
      ))}
      {opened && <TakeBackJointCostDialog cost={opened} onClose={() => setOpenedId(null)} />}
    </div>
  );
}
