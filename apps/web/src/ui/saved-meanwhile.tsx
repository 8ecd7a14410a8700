import type { Difference } from './differences.ts';
import { Notice } from './notice.tsx';

/** What somebody else has saved meanwhile, beside what is typed here. Nothing is taken over without asking. */
export function SavedMeanwhile({ what, differences }: { what: string; differences: readonly Difference[] }) {
  const differing = differences.filter(({ saved, typed }) => saved.trim() !== typed.trim());
  return (
    <Notice tone="warning" title="What you typed is still here, and is not saved.">
      {differing.length === 0 ? (
        <p>The saved {what} now says the same as your form.</p>
      ) : (
        <ul>
          {differing.map(({ name, saved, typed }) => (
            <li key={name}>
              {name}: saved as {quoted(saved)}
              {typed.length <= longestRepeated ? `; you typed ${quoted(typed)}.` : '. What you typed is in its field.'}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

const longestRepeated = 100;
const quoted = (text: string): string => (text.trim() ? `‘${text.trim()}’` : 'nothing');
