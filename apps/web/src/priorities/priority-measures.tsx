import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Section } from '../ui/section.tsx';
import { AddMeasureDialog } from './add-measure-dialog.tsx';
import { MeasureCard } from './measure-card.tsx';
import './priorities.css';

const PriorityMeasuresPriority = graphql(`
  fragment PriorityMeasures_Priority on Priority {
    id
    measures { id ...MeasureCard_Measure }
  }
`);

interface PriorityMeasuresProps {
  priority: FragmentType<typeof PriorityMeasuresPriority>;
  mayChange: boolean;
}

/** What tells whether the priority makes a difference. */
export function PriorityMeasures({ priority: ref, mayChange }: PriorityMeasuresProps) {
  const { id, measures } = readFragment(PriorityMeasuresPriority, ref);
  const [isAdding, setIsAdding] = useState(false);
  const add = mayChange && <Button onClick={() => setIsAdding(true)}>Add measure</Button>;
  return (
    <Section title="Measures" actions={measures.length > 0 && add}>
      {measures.length === 0 ? (
        <EmptyState title="No measures yet" actions={add}>
          {mayChange
            ? 'Add a number that tells whether the priority makes a difference to children or adults.'
            : 'The board administrator can add them.'}
        </EmptyState>
      ) : (
        <div className="measure-cards">
          {measures.map((measure) => (
            <MeasureCard key={measure.id} measure={measure} mayChange={mayChange} />
          ))}
        </div>
      )}
      {isAdding && <AddMeasureDialog priorityId={id} onClose={() => setIsAdding(false)} />}
    </Section>
  );
}
