import { useId, useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { MatchKind, PlanRowDecisionInput } from '../gql/graphql.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Tag, type TagProps } from '../ui/tag.tsx';
import { type NamedAction, PlanImportRowChoices } from './plan-import-row-choices.tsx';
import { PlanImportRowFacts } from './plan-import-row-facts.tsx';
import { PlanImportRowUpdate } from './plan-import-row-update.tsx';
import type { PlanRowChoice } from './plan-import-task.ts';

const PlanImportRowRow = graphql(`
  fragment PlanImportRow_Row on PreviewAction {
    line
    section
    match
    reference
    title
    existing { id reference title }
    changes { field }
    update { isNew }
    notes
    refusals
    ...PlanImportRowFacts_Row
    ...PlanImportRowUpdate_Row
    ...PlanImportRowChoices_Row
  }
`);

interface PlanImportRowProps {
  row: FragmentType<typeof PlanImportRowRow>;
  index: number;
  /** The table cannot be imported before somebody decides about this row. */
  waits: boolean;
  /** The line of another row that means the same action. */
  twinLine: number | undefined;
  actions: readonly NamedAction[];
  choice: PlanRowDecisionInput | undefined;
  onChoose: (choice: PlanRowChoice) => void;
}

export const rowHeading = (index: number): string => `row-${index}`;

/** One row: what it becomes in the plan, what is kept otherwise, and, where it is needed or asked for, the ways out. */
export function PlanImportRow({ row: ref, index, waits, twinLine, actions, choice, onChoose }: PlanImportRowProps) {
  const row = readFragment(PlanImportRowRow, ref);
  const choicesId = useId();
  const [isToggled, setIsToggled] = useState<boolean | null>(null);
  // What somebody has begun to decide stays open, so that the focus never goes away under their hands.
  const isOpen = waits || (isToggled ?? (row.match === 'SIMILAR' || choice !== undefined));
  const isKept = row.match !== 'IGNORED' && row.match !== 'NONE';
  const { words, tone } = stateOf(row);
  const refusals = [
    ...row.refusals,
    ...(twinLine ? [`Line ${twinLine} means the same action. Choose another for one of them, or leave it out.`] : []),
  ];
  return (
    <li className="plan-import-row" data-waits={waits || undefined}>
      <div className="plan-import-row-head">
        <div className="row">
          <h3 id={rowHeading(index)} tabIndex={-1}>
            {`${row.reference} ${row.title}`.trim()}
          </h3>
          <Tag tone={tone}>{words}</Tag>
        </div>
        {!waits && (
          <Button
            size="sm"
            label={`Change line ${row.line}`}
            expanded={isOpen}
            controls={isOpen ? choicesId : undefined}
            onClick={() => setIsToggled(!isOpen)}
          >
            Change
          </Button>
        )}
      </div>
      <p className="muted">{`Line ${row.line}${row.section ? `, under ‘${row.section}’` : ''}`}</p>
      {(row.match === 'SIMILAR' || row.match === 'CHOSEN') && row.existing && (
        <p>{`In the plan: ${row.existing.reference} ${row.existing.title}`}</p>
      )}
      {isKept && (
        <div className="plan-import-row-parts">
          <PlanImportRowFacts row={row} />
          <PlanImportRowUpdate row={row} isLeftOut={choice?.withoutUpdate === true} />
        </div>
      )}
      {isKept && row.notes.length > 0 && (
        <ul className="muted">
          {row.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {refusals.length > 0 && (
        <Notice tone="warning" title="This stops the import">
          <ul>
            {refusals.map((refusal) => (
              <li key={refusal}>{refusal}</li>
            ))}
          </ul>
        </Notice>
      )}
      {isOpen && (
        <div id={choicesId}>
          <PlanImportRowChoices row={row} name={rowHeading(index)} actions={actions} choice={choice} onChoose={onChoose} />
        </div>
      )}
    </li>
  );
}

const words: Record<MatchKind, string> = {
  EXACT: 'In the plan',
  ALIAS: 'In the plan',
  SIMILAR: 'Alike: check it',
  CHOSEN: 'Chosen',
  NEW: 'New action',
  IGNORED: 'Left out',
  NONE: 'To choose',
};

const tones: Partial<Record<MatchKind, TagProps['tone']>> = { NEW: 'blue', SIMILAR: 'amber', NONE: 'amber' };

interface RowState {
  match: MatchKind;
  changes: readonly object[];
  update?: { isNew: boolean } | null;
}

function stateOf({ match, changes, update }: RowState): { words: string; tone: TagProps['tone'] } {
  const isThere = match === 'EXACT' || match === 'ALIAS';
  if (!isThere) return { words: words[match], tone: tones[match] };
  if (changes.length > 0) return { words: 'In the plan: changes', tone: 'blue' };
  if (update?.isNew) return { words: 'In the plan: new update', tone: 'blue' };
  return { words: 'Stays as it is', tone: 'grey' };
}
