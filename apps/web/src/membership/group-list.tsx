import { useState } from 'react';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { Section } from '../ui/section.tsx';
import { AddGroupDialog } from './add-group-dialog.tsx';
import { groupKinds, wordOf } from './membership-words.ts';
import './membership.css';

/** The groups of the chosen board, each with the way to its seats. */
export function GroupList() {
  const { board } = useBoardAndYear();
  const [isAdding, setIsAdding] = useState(false);
  return (
    <Section
      title="Groups and their seats"
      anchor="groups"
      actions={board.canAdminister && <Button onClick={() => setIsAdding(true)}>Add group</Button>}
    >
      {board.groups.length === 0 && (
        <p className="muted">No groups yet. A group is a body that meets: the board itself, its executive, a subgroup.</p>
      )}
      <ul className="plain-list name-list">
        {board.groups.map((group) => (
          <li key={group.id}>
            <Link to={`/groups/${group.id}`}>{group.name}</Link>
            <span className="muted">
              {wordOf(groupKinds, group.kind)}
              {group.isJoint && ', joint'}
            </span>
          </li>
        ))}
      </ul>
      {isAdding && <AddGroupDialog boardId={board.id} onClose={() => setIsAdding(false)} />}
    </Section>
  );
}
