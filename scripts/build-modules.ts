import { cpSync } from 'node:fs';
import { build } from 'vite';
import { CHUNK_GROUPS, chunkFileName } from './vite/chunks';
import { leaveOut } from './vite/leave-out-plugin';

/**
 * Modules that other people's pages load by address. Each stands alone in its folder, so that the folder can be copied; what is
 * needed later, or is no JavaScript, lies in `assets` beside it and is found from where the module was loaded. `parts`: the module
 * has such parts; what it needs at once then comes in one piece, not in all the small ones that those parts share with it.
 */
const MODULES = [
  { name: 'program-coverage-map', input: 'src/element.ts', folder: 'dist/element', own: true, parts: true },
  { name: 'coverage-reveal', input: 'src/coverage-reveal.ts', folder: 'dist/reveal', own: true, parts: false },
  { name: 'embed-client', input: 'src/embed-client.ts', folder: 'dist', own: false, parts: false },
] as const;

for (const { name, input, folder, own, parts } of MODULES) {
  await build({
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: false,
    plugins: [leaveOut()],
    worker: { plugins: () => [leaveOut()] },
    build: {
      outDir: folder,
      emptyOutDir: own,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: { [name]: input },
        preserveEntrySignatures: 'allow-extension',
        output: {
          codeSplitting: parts ? { groups: CHUNK_GROUPS } : false,
          entryFileNames: '[name].js',
          chunkFileNames: chunkFileName,
          assetFileNames: 'assets/[name]-[hash][extname]',
        },
      },
    },
  });
}

cpSync('src/embed/public', 'dist', { recursive: true });
