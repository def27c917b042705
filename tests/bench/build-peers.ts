import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

interface BuiltPeers {
  readonly folder: string;
  remove(): void;
}

/** Builds the peers' pages as they would be published, into a folder outside the project. */
export async function buildPeers(): Promise<BuiltPeers> {
  const folder = mkdtempSync(join(tmpdir(), 'peers-'));
  const root = resolve('tests/bench/peers');
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    base: './',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 2000,
      rollupOptions: { input: [join(root, 'leaflet/index.html'), join(root, 'maplibre/index.html')] },
    },
  });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
