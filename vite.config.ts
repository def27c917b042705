import { defineConfig } from 'vite';
import { chunkFileName } from './scripts/vite/chunk-file-name';
import { leaveOut } from './scripts/vite/leave-out-plugin';
import { releaseFiles } from './scripts/vite/release-files-plugin';
import { inOnePiece } from './scripts/vite/in-one-piece';
import { stillPages } from './scripts/vite/still-pages-plugin';

// The address under which the map is published, for link previews: SITE_URL=https://example.org/peta/ npm run build
const site = process.env['SITE_URL'] ?? null;

export default defineConfig({
  // Relative addresses: the same files work at any path of any host.
  base: './',
  plugins: [leaveOut(), stillPages({ release: 'blora', site }), releaseFiles()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // What the map needs at once comes in one piece, whatever parts that load when used share with it.
      output: { chunkFileNames: chunkFileName, codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: inOnePiece({ name: 'app', entry: 'src/embed/define.ts', without: 'src/main.ts' }) }] } },
      input: { index: 'index.html', en: 'en/index.html', embed: 'embed.html', 'no-script': 'src/theme/no-script.css' },
    },
  },
});
