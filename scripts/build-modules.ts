import { cpSync } from 'node:fs';
import { build } from 'vite';

/**
 * Modules that other people's pages load by address. Each stands alone in its folder, so that the folder can be copied; what is
 * needed later, or is no JavaScript, lies in `assets` beside it and is found from where the module was loaded.
 */
const MODULES = [
  { name: 'program-coverage-map', input: 'src/element.ts', folder: 'dist/element', own: true },
  { name: 'coverage-reveal', input: 'src/coverage-reveal.ts', folder: 'dist/reveal', own: true },
  { name: 'embed-client', input: 'src/embed-client.ts', folder: 'dist', own: false },
] as const;

for (const { name, input, folder, own } of MODULES) {
  await build({
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: false,
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
        output: { entryFileNames: '[name].js', chunkFileNames: 'assets/[name]-[hash].js', assetFileNames: 'assets/[name]-[hash][extname]' },
      },
    },
  });
}

cpSync('src/embed/public', 'dist', { recursive: true });
