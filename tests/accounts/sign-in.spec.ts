import { describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { people } from '../support/people.ts';
import { aServer } from '../support/server.ts';

describe('Given the sample accounts', () => {
  const server = aServer();
  const signIn = (body: object, origin = server.current.url) =>
    fetch(`${server.current.url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify(body),
    });

  it('when a person signs in, then the session cookie is out of reach of scripts and of other sites', async () => {
    const answer = await signIn(people.viewer);
    expect(answer.status).toBe(200);
    expect(answer.headers.getSetCookie().join()).toMatch(/HttpOnly/i);
    expect(answer.headers.getSetCookie().join()).toMatch(/SameSite=(Lax|Strict)/i);
  });

  it('when the password is wrong, then the answer is the same as for an address nobody has', async () => {
    const wrongPassword = await signIn({ ...people.viewer, password: 'not the password' });
    const wrongAddress = await signIn({ email: 'nobody@quorate.example', password: 'not the password' });
    expect([wrongPassword.status, wrongAddress.status]).toEqual([401, 401]);
    expect(await wrongPassword.text()).toBe(await wrongAddress.text());
  });

  it('when a person signs out, then the old cookie opens nothing', async () => {
    const api = await ApiClient.signedIn(server.current.url, 'chair');
    expect((await api.ask('{ viewer { name } }')).viewer.name).toBe('Independent chair');
    await api.fetch('/api/auth/sign-out', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.current.url },
      body: '{}',
    });
    expect((await api.ask('{ viewer { name } }')).viewer).toBeNull();
  });

  it('when another site sends the form, then it is refused', async () => {
    expect((await signIn(people.viewer, 'https://elsewhere.example')).status).toBe(403);
  });

  it('when somebody tries many passwords, then they are made to wait', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 25; attempt += 1)
      statuses.push((await signIn({ ...people.partner, password: `guess ${attempt}` })).status);
    expect(statuses).toContain(429);
  });
});
