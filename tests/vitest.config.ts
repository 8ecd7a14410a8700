import { defineConfig } from 'vitest/config';
import { chromiumIsHere, missingChromium } from './support/chromium.ts';

const specifications = ['*/*.spec.ts'];
const mustRunInBrowser = process.env.CI === 'true';
if (!chromiumIsHere && !mustRunInBrowser) console.log(`Browser tests skipped: ${missingChromium}`);

/** The built server from outside: the API on both engines, and journeys in a real Chromium. */
export default defineConfig({
  test: {
    // Alone, the browser project has no files where there is no browser.
    passWithNoTests: !chromiumIsHere,
    hookTimeout: 60_000,
    testTimeout: 30_000,
    // A page comes when it comes: a busy machine is not a fault of the product.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: { name: 'specifications', include: specifications, exclude: ['browser/**'], sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          name: 'specifications on PostgreSQL',
          include: specifications,
          exclude: ['browser/**'],
          globalSetup: ['support/postgresql.ts'],
          env: { ENGINE: 'postgresql' },
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['browser/*.spec.ts'],
          exclude: chromiumIsHere || mustRunInBrowser ? [] : ['**'],
          globalSetup: ['support/needs-chromium.ts'],
          // One Chromium at a time: two of them on two cores only slow each other down.
          maxWorkers: 1,
          testTimeout: 90_000,
          hookTimeout: 90_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
