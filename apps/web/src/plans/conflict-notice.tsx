import { Notice } from '../ui/notice.tsx';

export interface Difference {
  name: string;
  theirs: string;
  mine: string;
}

/** What somebody else has saved meanwhile, beside what is typed here. Nothing is taken over without asking. */
export function ConflictNotice({ fields }: { fields: readonly Difference[] }) {
  const differing = fields.filter(({ theirs, mine }) => theirs.trim() !== mine.trim());
  return (
    <Notice tone="warning" title="What you typed is still here, and is not saved.">
      {differing.length === 0 ? (
        <p>What is saved now says the same as your form.</p>
      ) : (
        <ul>
          {differing.map(({ name, theirs, mine }) => (
            <li key={name}>
              {name}: saved as {theirs.trim() || 'nothing'}; you typed {mine.trim() || 'nothing'}.
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
