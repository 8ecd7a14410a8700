import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { ItemConflict } from './merge-drafts.ts';
import type { Choice } from './written-draft.ts';

interface ItemConflictNoticeProps {
  conflict: ItemConflict;
  number: number;
  priorities: ReadonlyMap<string, string>;
  savedBy: string | undefined;
  onChoose: (choice: Choice) => void;
}

const choices: readonly [Choice, string][] = [
  ['MINE', 'Keep mine'],
  ['THEIRS', 'Keep theirs'],
  ['BOTH', 'Keep both'],
];

/** What somebody else wrote in the same item, under what was typed here. Nothing is taken over without asking. */
export function ItemConflictNotice({ conflict: { theirs }, number, priorities, savedBy, onChoose }: ItemConflictNoticeProps) {
  return (
    <Notice
      tone="warning"
      title={`Saved by ${savedBy ?? 'someone else'}, where yours is above:`}
      actions={choices.map(([choice, words]) => (
        <Button key={choice} size="sm" label={`${words}: item ${number}`} onClick={() => onChoose(choice)}>
          {words}
        </Button>
      ))}
    >
      <p className="report-text">{theirs.text || 'Nothing: the item is blank.'}</p>
      <p className="muted">{theirs.priorityId ? `Priority: ${priorities.get(theirs.priorityId) ?? 'another'}` : 'No priority'}</p>
    </Notice>
  );
}
