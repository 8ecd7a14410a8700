// A spreadsheet runs a cell that starts with one of these, so copying must disarm it (OWASP, "CSV injection").
const startsFormula = /^'*[=+\-@\t\r]/;
const wasGuarded = /^'+[=+\-@\t\r]/;

export function guardFormula(cell: string): string {
  return startsFormula.test(cell) ? `'${cell}` : cell;
}

/** Takes off exactly the apostrophe that `guardFormula` put on. */
export function unguardFormula(cell: string): string {
  return wasGuarded.test(cell) ? cell.slice(1) : cell;
}
