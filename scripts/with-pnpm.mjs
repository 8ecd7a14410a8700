// `node scripts/with-pnpm.mjs exec biome check .` runs pnpm with the words that follow.
import { installIfStale } from './install.mjs';
import { pnpm } from './pnpm.mjs';

installIfStale();
process.exit(pnpm(process.argv.slice(2)));
