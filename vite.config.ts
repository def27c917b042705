import { defineConfig } from 'vite';
import { CHUNK_GROUPS, chunkFileName } from './scripts/vite/chunks';
import { leaveOut } from './scripts/vite/leave-out-plugin';
import { releaseFiles } from './scripts/vite/release-files-plugin';
import { stillPages } from './scripts/vite/still-pages-plugin';

// The address under which the map is published, for link previews: SITE_URL=https://example.org/peta/ npm run build
const site = process.env['SITE_URL'] ?? null;

export default defineConfig({
  // Relative addresses: the same files work at any path of any host.
  base: './',
  plugins: [leaveOut(), stillPages({ release: 'blora', site }), releaseFiles()],
  worker: { plugins: () => [leaveOut()] },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { chunkFileNames: chunkFileName, codeSplitting: { groups: CHUNK_GROUPS } },
      input: { index: 'index.html', en: 'en/index.html', embed: 'embed.html', 'no-script': 'src/theme/no-script.css' },
    },
  },
});
