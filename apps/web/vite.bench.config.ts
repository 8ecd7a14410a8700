import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { documentsInPlace } from './vite-plugins/documents-in-place.ts';

/** The recording grid on a page of its own, for the benchmarks: vite build --config vite.bench.config.ts */
export default defineConfig({
  plugins: [documentsInPlace(), react()],
  publicDir: false,
  build: { target: 'es2022', outDir: 'dist-bench', modulePreload: { polyfill: false }, rolldownOptions: { input: 'bench.html' } },
});
