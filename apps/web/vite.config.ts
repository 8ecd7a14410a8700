import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { documentsInPlace } from './vite-plugins/documents-in-place.ts';
import { serviceWorkerVersion } from './vite-plugins/service-worker-version.ts';

const api = 'http://localhost:4000';

export default defineConfig({
  plugins: [documentsInPlace(), react(), serviceWorkerVersion()],
  server: { proxy: { '/graphql': api, '/api': api, '/export': api } },
  build: {
    target: 'es2022',
    sourcemap: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Two chunks that every page needs, instead of a dozen small ones: few requests, and the kit stays cached over releases.
        // The calendar, the parts of grids and what opens files are not among them: they come with the pages that have one.
        codeSplitting: {
          groups: [
            { name: 'kit', test: /node_modules[\\/](?!.*(?:@mantine[\\/]dates|dayjs|@tanstack|parse5|entities|fflate))/, priority: 2 },
            {
              name: 'ui',
              test: /src[\\/](ui|platform)[\\/](?!date-calendar|grid|importing[\\/](?:read-file\.|file-|web-page|office))/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  test: { include: ['src/**/*.test.ts', 'vite-plugins/**/*.test.ts'] },
});
