import type { Dispatch } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { PlanImportRow, rowHeading } from './plan-import-row.tsx';
import { type PlanImportChange, type PlanImportTask, rowChoice } from './plan-import-task.ts';
import { saysTheSame } from './plan-import-twice.ts';

const PlanImportRowsRow = graphql(`
  fragment PlanImportRows_Row on PreviewAction {
    line
    action
    title
    match
    refusals
    existing { id }
    ...PlanImportRow_Row
  }
`);

const PlanImportRowsPlan = graphql(`
  fragment PlanImportRows_Plan on Plan {
    id
    actions { id reference title carriedInto { id } }
  }
`);

interface PlanImportRowsProps {
  rows: readonly FragmentType<typeof PlanImportRowsRow>[];
  plan: FragmentType<typeof PlanImportRowsPlan>;
  task: Pick<PlanImportTask, 'rows'>;
  dispatch: Dispatch<PlanImportChange>;
}

/** Every row of the table, in its order, with what importing it would do. The ones that need a person are named above. */
export function PlanImportRows({ rows: refs, plan: ref, task, dispatch }: PlanImportRowsProps) {
  const rows = readFragment(PlanImportRowsRow, refs);
  const actions = readFragment(PlanImportRowsPlan, ref).actions.filter((action) => !action.carriedInto);
  if (rows.length === 0) return null;
  const shown = rows.map((row) => {
    const twin = saysTheSame(row, rows);
    return { row, twin, waits: row.match === 'NONE' || row.refusals.length > 0 || twin !== undefined };
  });
  const waiting = shown.flatMap(({ waits, row }, index) => (waits ? [{ index, line: row.line }] : []));
  const unmatched = shown.flatMap(({ row }, index) => (row.match === 'NONE' ? [{ row, index }] : []));
  const makeNew = () => {
    // The button goes away; the focus goes to the first of the rows.
    document.getElementById(rowHeading(unmatched[0]?.index ?? 0))?.focus();
    for (const { row } of unmatched) {
      dispatch({ kind: 'ROW', row: { line: row.line, action: row.action }, choice: { decision: 'NEW_ACTION' } });
    }
  };
  return (
    <Section
      title="Actions"
      actions={unmatched.length > 1 && <Button onClick={makeNew}>{`Make all ${unmatched.length} unmatched rows new actions`}</Button>}
    >
      {waiting.length > 0 && (
        <p>
          {waiting.length === 1 ? 'One row waits for you: ' : `${waiting.length} rows wait for you: `}
          {waiting.map(({ index, line }, place) => (
            <span key={index}>
              {place > 0 && ', '}
              <a
                href={`#${rowHeading(index)}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(rowHeading(index))?.focus();
                }}
              >
                line {line}
              </a>
            </span>
          ))}
        </p>
      )}
      <ol className="plan-import-rows plain-list">
        {shown.map(({ row, twin, waits }, index) => (
          <PlanImportRow
            key={`${row.line} ${row.action}`}
            row={row}
            index={index}
            waits={waits}
            twinLine={twin?.line}
            actions={actions}
            choice={rowChoice(task, row)}
            onChoose={(choice) => dispatch({ kind: 'ROW', row: { line: row.line, action: row.action }, choice })}
          />
        ))}
      </ol>
    </Section>
  );
}
