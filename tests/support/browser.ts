import { mkdirSync } from 'node:fs';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { chromiumFlags, chromiumPath } from './chromium.ts';
import { type PersonName, people } from './people.ts';
import type { RunningServer } from './server.ts';

export interface Visit extends BrowserContextOptions {
  /** Left out, the board's administrator; null, nobody is signed in. */
  as?: PersonName | null;
}

type Session = BrowserContextOptions['storageState'];

/** A desk: the size that the design is drawn for. */
export const desk = { viewport: { width: 1280, height: 800 } } as const;
/** A phone: narrow, and touched. */
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 } as const;

/** One Chromium for the tests of a file; every visit is a person at a device of their own. */
export class Chromium {
  #browser: Browser | undefined;
  readonly #server: { readonly current: RunningServer };
  readonly #sessions = new Map<PersonName, Session>();
  readonly #contexts: BrowserContext[] = [];

  constructor(server: { readonly current: RunningServer }) {
    this.#server = server;
  }

  async launch(): Promise<void> {
    this.#browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumFlags });
  }

  async close(): Promise<void> {
    await this.#browser?.close();
  }

  get url(): string {
    return this.#server.current.url;
  }

  /** A new device with its own storage, with the person signed in. */
  async device({ as = 'administrator', ...options }: Visit = {}): Promise<BrowserContext> {
    if (!this.#browser) throw new Error('Chromium has not been launched yet.');
    const storageState = as ? (this.#sessions.get(as) ?? (await this.#signIn(as))) : undefined;
    const context = await this.#browser.newContext({
      ...desk,
      baseURL: this.url,
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      reducedMotion: 'reduce',
      storageState,
      ...options,
    });
    context.setDefaultTimeout(15_000);
    this.#contexts.push(context);
    return context;
  }

  /** A page of a new device. */
  async open(path: string, visit: Visit = {}): Promise<Page> {
    const page = await (await this.device(visit)).newPage();
    await page.goto(path);
    return page;
  }

  /** Keeps a picture of every open page in test-results/, under this name. */
  async takePictures(name: string): Promise<void> {
    mkdirSync('test-results', { recursive: true });
    const pages = this.#contexts.flatMap((context) => context.pages());
    for (const [index, page] of pages.entries()) {
      await page.screenshot({ path: `test-results/${name}-${index + 1}.png`, fullPage: true, timeout: 5_000 }).catch(() => undefined);
    }
  }

  async closeDevices(): Promise<void> {
    await Promise.all(this.#contexts.splice(0).map((context) => context.close()));
  }

  async #signIn(name: PersonName): Promise<Session> {
    const page = await this.open('/sign-in', { as: null });
    await signInByForm(page, name);
    const session = await page.context().storageState();
    this.#sessions.set(name, session);
    return session;
  }
}

/** Signs in as a person does, and waits for the first page. */
export async function signInByForm(page: Page, name: PersonName): Promise<void> {
  const { email, password } = people[name];
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('navigation', { name: 'Main' }).waitFor({ state: 'attached' });
}

/** Waits until the page has its content: a heading, and nothing that is still on its way. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"], .skeletons'));
}

/** A Chromium for the tests of one file, launched before the first and closed after the last. What a failed test showed is kept. */
export function aChromium(server: { readonly current: RunningServer }): Chromium {
  const browser = new Chromium(server);
  beforeAll(() => browser.launch());
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await browser.takePictures(`${task.file.name}-${task.name}`.replace(/\W+/g, '-').slice(0, 120));
    await browser.closeDevices();
  });
  afterAll(() => browser.close());
  return browser;
}
