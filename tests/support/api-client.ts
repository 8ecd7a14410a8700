import { type PersonName, people } from './people.ts';

export interface Answer<Data> {
  status: number;
  data: Data;
  errors: { message: string; code: string }[];
}

/** One person's GraphQL client over real HTTP, with the session cookie a browser would send. */
export class ApiClient {
  readonly url: string;
  readonly cookie: string | undefined;

  constructor(url: string, cookie?: string) {
    this.url = url;
    this.cookie = cookie;
  }

  static async signedIn(url: string, name: PersonName): Promise<ApiClient> {
    const answer = await fetch(`${url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify(people[name]),
    });
    if (!answer.ok) throw new Error(`${name} could not sign in: ${answer.status} ${await answer.text()}`);
    return new ApiClient(
      url,
      answer.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; '),
    );
  }

  /** Any request, with the cookie; `path` begins with a slash. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(this.url + path, { ...init, headers: { ...(this.cookie ? { cookie: this.cookie } : {}), ...init.headers } });
  }

  async send<Data = any>(query: string, variables: object = {}): Promise<Answer<Data>> {
    const headers = { 'content-type': 'application/json' };
    const answer = await this.fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const { data, errors = [] } = (await answer.json()) as { data: Data; errors?: { message: string; extensions?: { code?: string } }[] };
    return { status: answer.status, data, errors: errors.map(({ message, extensions }) => ({ message, code: String(extensions?.code) })) };
  }

  /** The same, where the test is not about errors: anything refused ends it. */
  async ask<Data = any>(query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await this.send<Data>(query, variables);
    if (errors.length > 0) throw new Error(`${errors[0]?.code}: ${errors[0]?.message}`);
    const refused = Object.values((data ?? {}) as Record<string, { userErrors?: { message: string }[] } | null>).flatMap(
      (payload) => payload?.userErrors ?? [],
    );
    if (refused.length > 0) throw new Error(refused.map(({ message }) => message).join(' '));
    return data;
  }
}
