import { useState } from 'react';
import { type AnyVariables, type DocumentInput, useMutation } from 'urql';
import { type FormError, toFailure, toFormErrors, type UserErrorLike } from './user-errors.ts';

export interface Submit<Variables, Payload> {
  /** Sends the change. Gives the payload when nothing was refused, else null; the refusals are then in errors. */
  submit: (variables: Variables) => Promise<Payload | null>;
  errors: readonly FormError[];
  setErrors: (errors: readonly FormError[]) => void;
  /** The payload of the last answer, refused or not. */
  answer: Payload | null;
  isSaving: boolean;
}

/** One mutation as a form uses it: refusals by the rules become messages, and so does a lost connection. */
export function useSubmit<Data, Variables extends AnyVariables, Payload extends { userErrors: readonly UserErrorLike[] }>(
  mutation: DocumentInput<Data, Variables>,
  payloadOf: (data: Data) => Payload,
): Submit<Variables, Payload> {
  const [, execute] = useMutation(mutation);
  const [isSaving, setIsSaving] = useState(false);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [answer, setAnswer] = useState<Payload | null>(null);

  async function submit(variables: Variables): Promise<Payload | null> {
    setIsSaving(true);
    const result = await execute(variables);
    setIsSaving(false);
    if (!result.data) {
      setErrors([toFailure(result.error?.graphQLErrors.map((error) => error.extensions.code) ?? [])]);
      return null;
    }
    const payload = payloadOf(result.data);
    setAnswer(payload);
    setErrors(toFormErrors(payload.userErrors));
    return payload.userErrors.length === 0 ? payload : null;
  }

  return { submit, errors, setErrors, answer, isSaving };
}
