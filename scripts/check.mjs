// `npm test`: every check there is, in the order in which a fault is cheapest to see.
import { buildIfStale } from './build.mjs';
import { installIfStale } from './install.mjs';
import { pnpm } from './pnpm.mjs';

installIfStale();

const checks = [
  ['Generated client types', ['--filter', '@quorate/web', 'run', 'codegen']],
  ['Types', ['-r', 'run', 'types']],
  ['Lint and format', ['exec', 'biome', 'ci', '.']],
  ['Who may import what', ['exec', 'depcruise', '--config', '.dependency-cruiser.cjs', 'apps', 'packages', 'tests']],
  ['schema.graphql is what the resolvers give', ['--filter', '@quorate/api', 'run', 'schema', '--check']],
  ['Rules and tables', ['--filter', './packages/*', 'run', 'test']],
  ['Client', ['--filter', '@quorate/web', 'run', 'test']],
  ['API', ['--filter', '@quorate/api', 'run', 'test']],
];

for (const [name, words] of checks) run(name, words);
buildIfStale();
run('Specifications, browser journeys and the same on PostgreSQL', ['--filter', '@quorate/tests', 'run', 'test']);
console.log('\nEvery check passed.');

function run(name, words) {
  console.log(`\n── ${name}`);
  const code = pnpm(words);
  if (code === 0) return;
  console.error(`\n${name}: failed.`);
  process.exit(code);
}
