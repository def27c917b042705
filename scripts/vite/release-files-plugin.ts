import { createReadStream, existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, normalize, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

const DATA = join(import.meta.dirname, '../../data');

/** Publishes `data/` beside the page, file by file as it is. */
export function releaseFiles(): Plugin {
  return {
    name: 'release-files',
    async generateBundle() {
      for (const entry of await readdir(DATA, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const path = join(entry.parentPath, entry.name);
        const fileName = `data/${relative(DATA, path).split(sep).join('/')}`;
        this.emitFile({ type: 'asset', fileName, source: await readFile(path) });
      }
    },
    configureServer(server) {
      server.middlewares.use('/data', (request, response, next) => {
        const path = normalize(join(DATA, new URL(request.url ?? '', 'http://local').pathname));
        if (!path.startsWith(DATA + sep) || !existsSync(path)) return next();
        createReadStream(path).pipe(response);
      });
    },
  };
}
