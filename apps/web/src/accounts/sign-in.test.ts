import { describe, expect, it } from 'vitest';
import { checkSignIn, refusal } from './sign-in.ts';

describe('signing in', () => {
  it('asks for both the address and the password at once', () => {
    expect(checkSignIn({ email: ' ', password: '' }).map((error) => error.field)).toEqual(['email', 'password']);
  });

  it('asks for the whole address', () => {
    expect(checkSignIn({ email: 'administrator', password: 'secret' }).map((error) => error.field)).toEqual(['email']);
  });

  it('says the same whether the address or the password is wrong', () => {
    expect(refusal(401)).toEqual(refusal(403));
  });

  it.each([
    [429, /Wait a minute/],
    [500, /Try again/],
  ])('says what to do at status %s', (status, words) => {
    expect(refusal(status).message).toMatch(words);
  });
});
