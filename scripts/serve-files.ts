import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
};

const COMPRESSIBLE = /^(text\/|application\/(json|geo\+json|manifest\+json|xml)|image\/svg)/;

/** Names that Vite gives to built files carry a hash: such a file never changes. */
const HASHED = /[-.][\w-]{8}\.[a-z0-9]+$/;

export interface ServedFile {
  readonly type: string;
  readonly cacheControl: string;
  readonly body: Buffer;
}

export type Lookup =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder' }
  | { readonly kind: 'missing' };

/** The file for a URL path below a folder; `folder` when the path names a folder without its closing slash. */
export async function lookUp(folder: string, urlPath: string): Promise<Lookup> {
  const path = join(folder, normalize(urlPath));
  if (path !== folder && !path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return { kind: 'missing' };
  const file = urlPath.endsWith('/') ? join(path, 'index.html') : path;
  const found = await stat(file).catch(() => null);
  if (!found) return { kind: 'missing' };
  return found.isDirectory() ? { kind: 'folder' } : { kind: 'file', path: file };
}

/** A file with the headers that a good static host would send. */
export async function readServed(path: string): Promise<ServedFile> {
  return {
    type: TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream',
    cacheControl: HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    body: await readFile(path),
  };
}

export function isCompressible(type: string): boolean {
  return COMPRESSIBLE.test(type);
}

const compress = promisify(gzip);

const packed = new Map<string, { readonly body: Buffer; readonly answer: Promise<Buffer> }>();

/** Gzip at the level of a host that compresses ahead of time. The last body of each path is kept, for all servers. */
export function pack(path: string, body: Buffer): Promise<Buffer> {
  const known = packed.get(path);
  if (known?.body.equals(body)) return known.answer;
  const answer = compress(body, { level: 9 });
  packed.set(path, { body, answer });
  return answer;
}
