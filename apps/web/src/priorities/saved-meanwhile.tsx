import { Notice } from '../ui/notice.tsx';

export interface SavedMeanwhileProps<Typed> {
  /** The fields, as the form calls them. */
  names: Record<keyof Typed & string, string>;
  mine: Typed;
  theirs: Typed;
  /** What a field says, in words. */
  say: (name: keyof Typed & string, typed: Typed) => string;
}

/** What somebody else has saved meanwhile, beside what is typed here. Nothing is taken over without asking. */
export function SavedMeanwhile<Typed>({ names, mine, theirs, say }: SavedMeanwhileProps<Typed>) {
  const all = Object.keys(names) as (keyof Typed & string)[];
  const differing = all.filter((name) => say(name, mine) !== say(name, theirs));
  return (
    <Notice tone="warning" title="What you typed is still here, and is not saved.">
      {differing.length === 0 ? (
        <p>What is saved now says the same as your form.</p>
      ) : (
        <ul>
          {differing.map((name) => (
            <li key={name}>
              {names[name]}: saved as {say(name, theirs) || 'nothing'}; you typed {say(name, mine) || 'nothing'}.
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
