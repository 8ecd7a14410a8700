import type { FormError } from '../platform/user-errors.ts';

export interface Credentials {
  email: string;
  password: string;
}

export function checkSignIn({ email, password }: Credentials): FormError[] {
  const errors: FormError[] = [];
  if (!email.trim()) errors.push({ field: 'email', message: 'Enter your email address.' });
  else if (!/^\S+@\S+$/.test(email.trim()))
    errors.push({ field: 'email', message: 'Enter an email address in full, such as name@example.org.' });
  if (!password) errors.push({ field: 'password', message: 'Enter your password.' });
  return errors;
}

/** Starts a session. Gives what to say when it was refused, else null. */
export async function signIn({ email, password }: Credentials): Promise<FormError | null> {
  try {
    const response = await fetch('/api/auth/sign-in/email', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: email.trim(), password }),
    });
    return response.ok ? null : refusal(response.status);
  } catch {
    return { field: null, message: "Couldn't reach Quorate. Check your connection and try again." };
  }
}

/** The same words whether the address or the password is wrong, so that nobody can find out who has an account. */
export function refusal(status: number): FormError {
  if (status === 429) return { field: null, message: 'There have been too many attempts. Wait a minute, then try again.' };
  if (status >= 500) return { field: null, message: 'Quorate could not sign you in just now. Try again in a minute.' };
  return { field: 'password', message: 'The email address or the password is not right.' };
}
