/** "1.", "1.2", "CSE3", "A1.2", "R4(b)", "2 (ii)" */
const reference =
  /^(?:[A-Za-z]{0,5}[ .-]?\d{1,3}(?:[./-]\d{1,3}){0,4}(?: ?\(?[a-z]{1,4}\)?)?|[a-z]|[ivx]{1,5}|[A-Z]{1,4}(?: ?\(\d{2}\/\d{2}\))? ?\d{1,3})[.):]?$/;
const glued =
  /^((?:[A-Z]{1,5}[ -]?)?\d{1,3}(?:\.\d{1,3}){1,3}\.?|[A-Z]{1,5}-?\d{1,3}[a-z]?(?:\.\d{1,3}){0,2}(?:[.):]|(?!\s*\p{Ll}))|\d{1,3}[.):]|\(\d{1,2}\)|[a-z]\)|\([a-z]\)|[ivx]{1,4}[.)])\s*(?=[\p{L}"'‘“(])(.+)$/su;
const plain = /^(\d{1,3})\s+(?=\p{Lu})(.+)$/su;

export interface SplitReference {
  reference: string | null;
  action: string;
}

export function isReference(cell: string): boolean {
  return cell.length <= 20 && reference.test(cell);
}

/** The full stop or bracket after a number is no part of it. */
export function tidyReference(cell: string): string | null {
  return cell.replace(/^\((.*)\)$/, '$1').replace(/[.):\s]+$/, '') || null;
}

/** "1.1 Develop a policy": the number is the action's reference. `takesPlain`: so is "1" in "1 Develop". */
export function splitReference(text: string, takesPlain: boolean): SplitReference {
  const match = glued.exec(text) ?? (takesPlain ? plain.exec(text) : null);
  if (match === null) return { reference: null, action: text };
  return { reference: tidyReference(match[1] ?? ''), action: match[2] ?? '' };
}

/** Whether actions begin with plain numbers that count them. */
export function beginsWithNumbers(actions: readonly string[]): boolean {
  const numbered = actions.filter((action) => plain.test(action) || glued.test(action));
  return numbered.length > 1 && numbered.length * 3 >= actions.length * 2;
}
