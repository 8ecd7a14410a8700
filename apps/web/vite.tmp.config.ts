import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { documentsInPlace } from './vite-plugins/documents-in-place.ts';
export default defineConfig({
  plugins: [documentsInPlace(), react()],
  publicDir: false,
  resolve: { alias: { '@quorate/tables': '/work/main/packages/tables/src/cells/write-tsv.ts' } },
  build: { target: 'es2022', outDir: '/tmp/gridwork/dist', emptyOutDir: true, modulePreload: { polyfill: false }, rolldownOptions: { input: 'bench.html' } },
});
