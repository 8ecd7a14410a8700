import { useState } from 'react';
import { Button } from '../button.tsx';
import { Field } from '../field.tsx';
import type { Pasted } from './grid-clipboard.ts';

/** Where to paste. The paste itself carries the table's own form, which the text alone would lose. */
export function PasteBox({ label, hint, onPaste }: { label: string; hint: string; onPaste: (pasted: Pasted) => void }) {
  const [text, setText] = useState('');
  return (
    <form
      className="stack"
      onPaste={(event) => {
        const pasted = { text: event.clipboardData.getData('text/plain'), html: event.clipboardData.getData('text/html') };
        if (!pasted.text && !pasted.html) return;
        event.preventDefault();
        onPaste(pasted);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        onPaste({ text, html: '' });
      }}
    >
      <Field label={label} hint={hint} name="paste-box" kind="lines" rows={5} width="long" value={text} onChange={setText} startsHere />
      <div className="row">
        <Button type="submit">Read it</Button>
      </div>
    </form>
  );
}
