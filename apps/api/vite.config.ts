import { defineConfig } from 'vite';

export default defineConfig({
  oxc: { decorator: { legacy: true } },
  build: { ssr: 'src/server.ts', outDir: 'dist', target: 'node24', sourcemap: true, minify: false },
  ssr: { noExternal: [/^@quorate\//] },
});
