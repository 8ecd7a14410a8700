import { useState } from 'react';
import { forgetWhatWasRead } from '../platform/client.ts';
import type { FormError } from '../platform/user-errors.ts';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { useFields } from '../ui/use-fields.ts';
import { checkSignIn, signIn } from './sign-in.ts';

export function SignInPage() {
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [isSaving, setIsSaving] = useState(false);
  const { values, field } = useFields({ email: '', password: '' }, errors);

  async function submit() {
    const slips = checkSignIn(values);
    if (slips.length > 0) return setErrors(slips);
    setIsSaving(true);
    const refused = await signIn(values);
    if (!refused) {
      // Another person may have used this device before; the page is loaded anew so that nothing of theirs is in memory.
      await forgetWhatWasRead();
      window.location.reload();
      return;
    }
    setIsSaving(false);
    setErrors([refused]);
  }

  return (
    <Page title="Sign in">
      <Form onSubmit={submit} submitLabel="Sign in" errors={errors} isSaving={isSaving}>
        <Field label="Email address" kind="email" autoComplete="username" {...field('email')} />
        <Field label="Password" kind="password" autoComplete="current-password" {...field('password')} />
      </Form>
      <p>If you cannot sign in, ask the administrator of your board.</p>
    </Page>
  );
}
