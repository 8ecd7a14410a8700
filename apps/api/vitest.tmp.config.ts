import base from './vitest.config.ts';

(base as any).resolve.alias.push({ find: '@quorate/tables', replacement: '/tmp/stub-tables.ts' });
export default base;
