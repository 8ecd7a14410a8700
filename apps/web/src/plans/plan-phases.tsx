import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { today } from '../platform/dates.ts';
import { useRatingWords } from '../ratings/use-rating-words.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { AddPhaseDialog } from './add-phase-dialog.tsx';
import { actionsOrders, arrangeActions, isOrder, isShown } from './arrange-actions.ts';
import { PhaseSection } from './phase-section.tsx';
import { inReadingOrder } from './plan-words.ts';
import { shownOptions } from './shown-options.ts';

const PlanPhasesPlan = graphql(`
  fragment PlanPhases_Plan on Plan {
    id
    canAdminister
    phases { id from to ...PhaseSection_Phase }
    actions {
      id
      due
      isLate
      rating { rating }
      phase { id }
      carriedInto { id start }
      ...PhaseSection_Action
    }
    ...PhaseSection_Plan
    ...AddPhaseDialog_Plan
  }
`);

/** The actions of a plan by phase: the phase that runs first. What is shown of them, and in which order, is in the address. */
export function PlanPhases({ plan: ref }: { plan: FragmentType<typeof PlanPhasesPlan> }) {
  const plan = readFragment(PlanPhasesPlan, ref);
  const { link } = useBoardAndYear();
  const words = useRatingWords();
  const [search, setSearch] = useSearchParams();
  const [isAdding, setIsAdding] = useState(false);
  const now = today();
  const [showText, orderText] = [search.get('show'), search.get('order')];
  const shown = isShown(showText) ? showText : 'ALL';
  const order = isOrder(orderText) ? orderText : 'REFERENCE';
  const set = (name: string, value: string) =>
    setSearch((before) => new URLSearchParams([...[...before].filter(([one]) => one !== name), [name, value]]), { replace: true });
  const addPhase = (
    <Button kind={plan.phases.length === 0 ? 'primary' : 'secondary'} onClick={() => setIsAdding(true)}>
      Add phase
    </Button>
  );
  return (
    <>
      {plan.phases.length === 0 ? (
        <EmptyState title="No phases yet" actions={plan.canAdminister && addPhase}>
          {plan.canAdminister
            ? 'Add the first phase, such as a year, then its actions.'
            : 'The board administrator adds the phases and their actions.'}
        </EmptyState>
      ) : (
        <div className="row plan-choices no-print">
          <SelectField
            label="Show"
            name="actions-shown"
            width="fit"
            value={shown}
            onChange={(next) => set('show', next)}
            options={shownOptions(plan.actions, words, now)}
          />
          <SelectField
            label="Order"
            name="actions-order"
            width="fit"
            value={order}
            onChange={(next) => set('order', next)}
            options={actionsOrders}
          />
          {plan.canAdminister && (
            <>
              {addPhase}
              <LinkButton to={link(`/plans/${plan.id}/import`)}>Import a table</LinkButton>
            </>
          )}
        </div>
      )}
      {inReadingOrder(plan.phases, now).map((phase) => {
        const actions = plan.actions.filter((action) => action.phase.id === phase.id);
        return (
          <PhaseSection
            key={phase.id}
            plan={plan}
            phase={phase}
            actions={actions}
            shown={arrangeActions(actions, { shown, order, today: now })}
          />
        );
      })}
      {isAdding && <AddPhaseDialog plan={plan} onClose={() => setIsAdding(false)} />}
    </>
  );
}
