import { existsSync } from 'node:fs';

export const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const chromiumIsHere = existsSync(chromiumPath);
export const missingChromium = `there is no Chromium at ${chromiumPath}. Install it (apt-get install chromium) or name another with CHROMIUM.`;

/** Only what the page asks for leaves the browser: no updates, no reports, no guesses. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
