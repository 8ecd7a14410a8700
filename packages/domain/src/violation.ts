/** What a rule refused: a whole sentence that names the thing and says what to do next. */
export interface Violation {
  code: 'REQUIRED' | 'INVALID' | 'NOT_FOUND' | 'CONFLICT' | 'FORBIDDEN' | 'LOCKED' | 'TOO_LARGE';
  message: string;
  /** The input the violation is about, as the person sent it. */
  field?: string;
}

/** Keeps the violations that were found, in the order they were asked for. */
export function violationsOf(found: readonly (Violation | null)[]): Violation[] {
  return found.filter((violation) => violation !== null);
}
