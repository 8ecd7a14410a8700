import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { updateColumns } from './update-columns.ts';
import { cellText } from './update-draft.ts';
import { shown } from './update-grid-actions.ts';
import type { UpdateRound } from './use-update-round.ts';

/** What was typed for an action that is no longer there to be updated, to be copied from here before it is dropped. */
export function UpdateGone({ actionId, round: { store, all, draft, words } }: { actionId: string; round: UpdateRound }) {
  const action = all.find(({ id }) => id === actionId);
  const typed = updateColumns
    .map(({ key, head, kind }) => ({ head, text: shown(cellText(draft.rows[actionId], key), kind, words) }))
    .filter(({ text }) => text !== '');
  return (
    <Notice
      tone="warning"
      actions={
        <Button size="sm" onClick={() => store.drop([actionId], 'an update dropped')}>
          Drop it
        </Button>
      }
    >
      {action?.carriedInto
        ? `‘${action.title}’ was carried forward as ${action.carriedInto.reference}. Record the update there.`
        : 'An action that you wrote an update for is no longer in this plan.'}{' '}
      You typed: {typed.map(({ head, text }) => `${head}: ${text}`).join('; ')}
    </Notice>
  );
}
