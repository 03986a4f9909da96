import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { themeCss } from './src/theme/theme-css';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const api = 'http://127.0.0.1:3000';

/** Makes `virtual:theme.css` of the theme. */
function themeStyleSheet(): Plugin {
  const id = 'virtual:theme.css';
  return {
    name: 'theme-style-sheet',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (resolved) => (resolved === `\0${id}` ? themeCss() : undefined),
  };
}

export default defineConfig({
  root: fromRoot('apps/web'),
  plugins: [react(), themeStyleSheet()],
  resolve: {
    alias: {
      '@pkyx/domain': fromRoot('libs/domain/src/index.ts'),
      'react-style-singleton': fromRoot('apps/web/src/lib/style-singleton.ts'),
    },
  },
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
