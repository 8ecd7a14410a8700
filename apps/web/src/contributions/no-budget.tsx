import { useState } from 'react';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { yearName } from './budget-words.ts';
import { OpenBudgetDialog } from './open-budget-dialog.tsx';

/** What to do where a year has no budget. */
export function NoBudget({ hasYearBefore }: { hasYearBefore: boolean }) {
  const { board, year, link } = useBoardAndYear();
  const [isOpening, setIsOpening] = useState(false);
  const name = yearName(year, board);
  return (
    <>
      <EmptyState
        title={`No contributions yet in ${name}`}
        actions={
          <>
            {board.canAdminister && (
              <Button kind="primary" hasPopup="dialog" onClick={() => setIsOpening(true)}>
                {`Open the budget of ${name}`}
              </Button>
            )}
            {hasYearBefore && <LinkButton to={link('/contributions', year - 1)}>{`See ${yearName(year - 1, board)}`}</LinkButton>}
          </>
        }
      >
        {board.canAdminister
          ? `Open the budget of ${name}, then write down what partners agree to pay.`
          : 'Choose another year above, or ask the board administrator.'}
      </EmptyState>
      {isOpening && <OpenBudgetDialog hasYearBefore={hasYearBefore} onClose={() => setIsOpening(false)} />}
    </>
  );
}
