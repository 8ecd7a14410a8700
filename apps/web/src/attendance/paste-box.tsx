import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';

/** Where to paste. The paste itself carries the table's own form, which the text alone would lose. */
export function PasteBox({ onPaste }: { onPaste: (paste: { text: string; html: string }) => void }) {
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
      <Field
        label="Paste marks, a table, or a list of names"
        hint="From Word, Excel, a web page or an e-mail. A list of names is marked as apologies."
        name="paste-box"
        kind="lines"
        rows={5}
        width="long"
        value={text}
        onChange={setText}
        startsHere
      />
      <div className="row">
        <Button type="submit">Read it</Button>
      </div>
    </form>
  );
}
