import { useState } from 'react';
import type { DocumentInput } from 'urql';
import { type Submit, useSubmit } from './use-submit.ts';
import { hasConflict, type UserErrorLike } from './user-errors.ts';

interface Changing<Payload, Thing, IdField> {
  /** The thing as the form opened with it. */
  opened: { id: string; version: number };
  /** The thing as an answer gives it. */
  thingOf: (payload: Payload) => Thing | null | undefined;
  /** What the input calls the thing's id, where it is not "id". */
  idField?: IdField;
}

export interface Change<Input, Payload, Thing, IdField extends string> extends Omit<Submit<never, Payload>, 'submit' | 'answer'> {
  submit: (said: Omit<Input, IdField | 'expectedVersion'>) => Promise<Payload | null>;
  /** After a conflict: the thing as somebody else has saved it. Sending again then says that it was seen. */
  theirs: Thing | null;
}

/** A change of one thing that others may change too. What they saved meanwhile is shown, and never overwritten unseen. */
export function useChange<
  Data,
  Input extends { expectedVersion: number },
  Payload extends { userErrors: readonly UserErrorLike[] },
  Thing extends { version: number },
  IdField extends string = 'id',
>(
  mutation: DocumentInput<Data, { input: Input }>,
  payloadOf: (data: Data) => Payload,
  { opened, thingOf, idField }: Changing<Payload, Thing, IdField>,
): Change<Input, Payload, Thing, IdField> {
  const { submit, answer, ...rest } = useSubmit(mutation, payloadOf);
  // The version that the person has seen: the one the form opened with, then the one that a conflict has shown.
  const [seen, setSeen] = useState(opened.version);
  const theirs = (answer && hasConflict(answer.userErrors) && thingOf(answer)) || null;

  async function change(said: Omit<Input, IdField | 'expectedVersion'>): Promise<Payload | null> {
    const expectedVersion = Math.max(seen, theirs?.version ?? 0);
    setSeen(expectedVersion);
    return submit({ input: { ...said, [idField ?? 'id']: opened.id, expectedVersion } as unknown as Input });
  }

  return { submit: change, theirs, ...rest };
}
