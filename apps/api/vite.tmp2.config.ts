import { defineConfig } from 'vite';
export default defineConfig({
  oxc: { decorator: { legacy: true } },
  resolve: { alias: [{ find: '@quorate/tables', replacement: '/tmp/stub-tables.ts' }] },
  build: { ssr: 'src/server.ts', outDir: 'dist', target: 'node24', minify: false },
  ssr: { noExternal: [/^@quorate\//] },
});
