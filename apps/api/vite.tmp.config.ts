import { defineConfig } from 'vite';
export default defineConfig({
  oxc: { decorator: { legacy: true } },
  resolve: { alias: [{ find: '@quorate/tables', replacement: '/tmp/stub-tables.ts' }] },
  build: { ssr: 'src/print-schema.ts', outDir: '/tmp/apidist', emptyOutDir: true, target: 'node24', minify: false },
  ssr: { noExternal: [/^@quorate\//] },
});
