import { chromiumIsHere, missingChromium } from './chromium.ts';

/** Where every check must run, a missing browser is a failure; elsewhere the configuration has left the files out. */
export function setup(): void {
  if (!chromiumIsHere && process.env.CI === 'true') throw new Error(`The browser tests cannot run: ${missingChromium}`);
}
