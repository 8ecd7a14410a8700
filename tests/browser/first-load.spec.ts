import { describe, expect, it } from 'vitest';
import { aChromium, settled } from '../support/browser.ts';
import { aServer } from '../support/server.ts';
import { fetchGzipped } from '../support/weight.ts';

/** Bytes; a kilobyte is 1,000 of them. */
const most = { script: 205_000, style: 24_000 };

describe('Given an administrator who opens the first page on a new device', () => {
  const server = aServer();
  const chromium = aChromium(server);

  const firstLoad = async () => {
    const context = await chromium.device();
    const page = await context.newPage();
    const requested = new Map<string, string>();
    page.on('request', (request) => requested.set(request.url(), request.resourceType()));
    await page.goto('/');
    await settled(page);
    await page.waitForLoadState('networkidle');
    const files = [...requested].filter(([url]) => /\.(js|css)(\?|$)/.test(url)).map(([url]) => url);
    return { requested, assets: await Promise.all(files.map(fetchGzipped)) };
  };

  it('when the page is at rest, then it took at most 205 KB of script and 24 KB of style, gzipped', async () => {
    const { assets } = await firstLoad();
    const weigh = (kind: string) => assets.filter(({ path }) => path.endsWith(kind)).reduce((sum, { bytes }) => sum + bytes, 0);
    const [script, style] = [weigh('.js'), weigh('.css')];
    console.log(
      `First load: ${(script / 1000).toFixed(1)} KB of script, ${(style / 1000).toFixed(1)} KB of style, ${assets.length} files.`,
    );
    expect(script).toBeGreaterThan(50_000);
    expect(script).toBeLessThanOrEqual(most.script);
    expect(style).toBeGreaterThan(1_000);
    expect(style).toBeLessThanOrEqual(most.style);
  });

  it('when the page is at rest, then no font was asked for and nothing came from another site', async () => {
    const { requested } = await firstLoad();
    expect([...requested].filter(([, type]) => type === 'font')).toEqual([]);
    expect([...requested.keys()].filter((url) => !url.startsWith(server.current.url) && !url.startsWith('data:'))).toEqual([]);
  });

  it('when its files are sent, then they are compressed, and those named by their content are kept for a year', async () => {
    const { assets } = await firstLoad();
    expect(assets.filter(({ encoding, bytes }) => encoding !== 'gzip' && bytes > 1_024)).toEqual([]);
    const hashed = assets.filter(({ path }) => path.startsWith('/assets/'));
    expect(hashed.length).toBeGreaterThan(1);
    expect(hashed.filter(({ cacheControl }) => !cacheControl?.includes('immutable'))).toEqual([]);
    expect((await fetchGzipped(`${server.current.url}/`)).cacheControl).toBe('no-cache');
  });
});
