import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Writes the list of built files, and a version made from it, into the service worker. */
export function serviceWorkerVersion(): Plugin {
  return {
    name: 'service-worker-version',
    apply: 'build',
    writeBundle(options, bundle) {
      const folder = options.dir ?? 'dist';
      const files = Object.keys(bundle).filter((name) => !name.endsWith('.map') && name !== 'index.html');
      const page = readFileSync(join(folder, 'index.html'));
      const version = createHash('sha256').update(files.join()).update(page).digest('hex').slice(0, 12);
      const path = join(folder, 'sw.js');
      const worker = readFileSync(path, 'utf8')
        .replace("'development'", `'${version}'`)
        .replace('const builtFiles = [];', `const builtFiles = ${JSON.stringify(files.map((name) => `/${name}`))};`);
      writeFileSync(path, worker);
    },
  };
}
