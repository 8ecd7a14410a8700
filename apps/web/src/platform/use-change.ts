import { useState } from 'react';
import type { DocumentInput } from 'urql';
import { type Submit, useSubmit } from './use-submit.ts';
import { hasConflict, type UserErrorLike } from './user-errors.ts';

interface Versioned {
  id: string;
  expectedVersion: number;
}

interface Changing<Payload, Thing> {
  /** The thing as the form opened with it. */
  opened: { id: string; version: number };
  /** The thing as an answer gives it. */
  thingOf: (payload: Payload) => Thing | null | undefined;
}

export interface Change<Input, Payload, Thing> extends Omit<Submit<never, Payload>, 'submit' | 'answer'> {
  submit: (said: Omit<Input, keyof Versioned>) => Promise<Payload | null>;
  /** After a conflict: the thing as somebody else has saved it. Sending again then says that it was seen. */
  theirs: Thing | null;
}

/** A change of one thing that others may change too. What they saved meanwhile is shown, and never overwritten unseen. */
export function useChange<
  Data,
  Input extends Versioned,
  Payload extends { userErrors: readonly UserErrorLike[] },
  Thing extends { version: number },
>(
  mutation: DocumentInput<Data, { input: Input }>,
  payloadOf: (data: Data) => Payload,
  { opened, thingOf }: Changing<Payload, Thing>,
): Change<Input, Payload, Thing> {
  const { submit, answer, ...rest } = useSubmit(mutation, payloadOf);
  // The version that the person has seen: the one the form opened with, then the one that a conflict has shown.
  const [seen, setSeen] = useState(opened.version);
  const theirs = (answer && hasConflict(answer.userErrors) && thingOf(answer)) || null;

  async function change(said: Omit<Input, keyof Versioned>): Promise<Payload | null> {
    const expectedVersion = Math.max(seen, theirs?.version ?? 0);
    setSeen(expectedVersion);
    return submit({ input: { ...said, id: opened.id, expectedVersion } as unknown as Input });
  }

  return { submit: change, theirs, ...rest };
}
