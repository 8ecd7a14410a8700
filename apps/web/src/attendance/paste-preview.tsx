import { statusWord } from '@quorate/domain';
import { useEffect, useRef } from 'react';
import type { AttendanceStatus } from '../gql/graphql.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/select-field.tsx';
import type { MarksStore } from './marks-store.ts';
import { NameToChoose } from './name-to-choose.tsx';
import { pasteSummary } from './paste-summary.ts';
import { changedBy, type PastePlan } from './plan-paste.ts';
import { refusalWords } from './refusal-words.ts';

export interface PastePreviewProps {
  plan: PastePlan;
  store: MarksStore;
  onChoose: (name: string, row: number | null) => void;
  /** What a list of names is marked as; null when it is no such list. */
  statusOfNames: AttendanceStatus | null;
  onStatusOfNames: (status: AttendanceStatus) => void;
  onApply: (plan: PastePlan) => void;
  onClose: () => void;
}

const forNames = (['APOLOGIES', 'PRESENT', 'DEPUTY', 'ABSENT', 'NOT_EXPECTED'] as const).map((status) => ({
  value: status,
  label: statusWord(status),
}));

export function PastePreview({ plan, store, onChoose, statusOfNames, onStatusOfNames, onApply, onClose }: PastePreviewProps) {
  const apply = useRef<HTMLButtonElement>(null);
  // Paste, then Enter: the button to apply has the focus as soon as there is something to apply.
  useEffect(() => apply.current?.focus(), []);
  const open = plan.lines.filter(({ name, row, isLeftOut }) => name !== null && row === null && !isLeftOut);
  const changed = changedBy(plan);
  return (
    <div className="stack">
      <p role="status">
        <strong>{pasteSummary(plan)}</strong>
      </p>
      {statusOfNames && (
        <SelectField
          label="Mark these as"
          name="status-of-names"
          width="short"
          value={statusOfNames}
          onChange={onStatusOfNames}
          options={forNames}
        />
      )}
      {open.map(({ name, candidates }) => (
        <NameToChoose key={name} name={name ?? ''} candidates={candidates} store={store} onChoose={onChoose} />
      ))}
      {plan.notUnderstood.length > 0 && (
        <p>
          Not understood, and left as it is:{' '}
          {plan.notUnderstood.map(({ symbol, count }) => `‘${symbol}’${count > 1 ? ` (${count} times)` : ''}`).join(', ')}.
        </p>
      )}
      {plan.refusals.length > 0 && <p>{refusalWords(plan.refusals)}</p>}
      {plan.changes.length > 0 ? (
        <ul className="plain-list" aria-label="What changes">
          {plan.changes.map(({ from, to, count }) => (
            <li key={`${from} ${to}`}>
              {count}: {statusWord(from)} <span aria-hidden="true">→</span> <strong>{statusWord(to)}</strong>
            </li>
          ))}
        </ul>
      ) : (
        plan.refusals.length === 0 && <p>Nothing changes: the marks are already as pasted.</p>
      )}
      <div className="row">
        {changed > 0 && (
          <Button ref={apply} kind="primary" onClick={() => onApply(plan)}>
            {changed === 1 ? 'Apply 1 mark' : `Apply ${changed} marks`}
          </Button>
        )}
        <Button onClick={onClose}>{changed > 0 ? 'Cancel' : 'Close'}</Button>
      </div>
    </div>
  );
}
