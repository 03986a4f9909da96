import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const api = 'http://127.0.0.1:3000';

export default defineConfig({
  root: fromRoot('apps/web'),
  plugins: [react()],
  resolve: { alias: { '@pkyx/domain': fromRoot('libs/domain/src/index.ts') } },
  build: {
    outDir: fromRoot('dist/web'),
    emptyOutDir: true,
    // The content security policy of the site forbids data: scripts and styles; small files stay files.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'framework',
              test: /node_modules[\\/](react|react-dom|scheduler|react-router|@tanstack|i18next|react-i18next)[\\/]/,
            },
            {
              // Every page has these; in one file they compress better than in a dozen.
              name: 'kit',
              test: /@mantine[\\/]core[\\/]esm[\\/](core|components[\\/](UnstyledButton|Button|ActionIcon|CloseButton|Text|Title|Anchor|Skeleton|Loader|Transition|VisuallyHidden))[\\/]/,
            },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: { '/api': api, '/admin/queues': api, '/health': api },
  },
});
