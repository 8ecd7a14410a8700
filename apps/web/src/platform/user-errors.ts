/** One message of a form: about one field, or about the whole when field is null. */
export interface FormError {
  field: string | null;
  message: string;
}

export interface UserErrorLike {
  code: string;
  message: string;
  field?: string | null;
}

// Nobody types these, so a message about one of them is about the form as a whole.
const notTyped = new Set(['id', 'expectedVersion', 'boardId', 'boardIds', 'meetingId', 'seatId']);

/** The server's field paths as a form names its fields: "input.date" is the field "date". */
export function toFormErrors(userErrors: readonly UserErrorLike[]): FormError[] {
  return userErrors.map(({ field, message }) => {
    const name = field?.replace(/^input\./, '') ?? null;
    return { field: name === null || notTyped.has(name) ? null : name, message };
  });
}

/** The first message about one field, for showing beside it. */
export function errorOf(errors: readonly FormError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}

export function hasConflict(userErrors: readonly UserErrorLike[]): boolean {
  return userErrors.some((error) => error.code === 'CONFLICT');
}

export const notSaved: FormError = {
  field: null,
  message: "Couldn't save. Check your connection and try again. What you typed is still here.",
};

/** What to say when the server could not serve a change at all. */
export function toFailure(codes: readonly unknown[]): FormError {
  if (codes.includes('FORBIDDEN')) return { field: null, message: 'You may not change this. Ask the board administrator.' };
  if (codes.includes('UNAUTHENTICATED')) return { field: null, message: 'You have been signed out. Sign in again, then save.' };
  if (codes.includes('NOT_FOUND')) return { field: null, message: 'This is no longer in the register. Somebody may have removed it.' };
  return notSaved;
}
