import { linkWord } from './action-list-rows.ts';

/** A cell that says whether one link of an action's impact chain is there. */
export function LinkInChain({ text }: { text: string | null | undefined }) {
  const word = linkWord(text);
  return <td className="on-wide no-break">{word === 'Missing' ? <strong>– Missing</strong> : '✓ Yes'}</td>;
}
