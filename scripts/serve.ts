import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isCompressible, lookUp, pack, readServed } from './serve-files';

/** The policy that the page must live under. */
export const PAGE_CSP = "default-src 'self'; img-src 'self' data:";

/** That of the page in a frame, whose workers come as data when the frame is sandboxed. The same stands in `public/_headers`. */
const FRAME_CSP = `${PAGE_CSP}; worker-src 'self' data:`;

/** The policy for each of our pages. */
export function policyOf(path: string): string {
  return path === '/embed.html' ? FRAME_CSP : PAGE_CSP;
}

export interface ServeOptions {
  /** URL prefix (`/`, `/peers/leaflet/`) → folder. The longest prefix wins. */
  readonly mounts: Readonly<Record<string, string>>;
  /** Content-Security-Policy to send with every answer, or with the answer for a path. */
  readonly csp?: string | ((path: string) => string);
  /** Left out: any free port. */
  readonly port?: number;
}

/** One answer as it went over the wire: after gzip, with headers. Times are epoch milliseconds. */
export interface Transfer {
  readonly path: string;
  readonly status: number;
  readonly bytes: number;
  readonly startedAt: number;
  readonly endedAt: number;
}

export interface StaticServer {
  /** Without a closing slash. */
  readonly url: string;
  readonly transfers: readonly Transfer[];
  /** Keeps answers for matching paths back until the returned function is called. */
  hold(pattern: RegExp): () => void;
  /** Answers matching paths with an error until the returned function is called. */
  refuse(pattern: RegExp, status?: number): () => void;
  /** Changes the text of matching files until the returned function is called. */
  rewrite(pattern: RegExp, change: (text: string) => string): () => void;
  close(): Promise<void>;
}

interface Interventions {
  readonly holds: Set<{ pattern: RegExp; released: Promise<void> }>;
  readonly refusals: Set<{ pattern: RegExp; status: number }>;
  readonly rewrites: Set<{ pattern: RegExp; change: (text: string) => string }>;
}

/** A static server on this machine that counts bytes and can be told to misbehave. */
export async function serve(options: ServeOptions): Promise<StaticServer> {
  const transfers: Transfer[] = [];
  const interventions: Interventions = { holds: new Set(), refusals: new Set(), rewrites: new Set() };
  const respond = responder(options, interventions);
  const seen = new WeakMap<Socket, number>();

  const server = createServer((request, response) => {
    const startedAt = epochNow();
    const path = pathOf(request);
    const { socket } = request;
    response.once('close', () => {
      const bytes = socket.bytesWritten - (seen.get(socket) ?? 0);
      seen.set(socket, socket.bytesWritten);
      transfers.push({ path, status: response.statusCode, bytes, startedAt, endedAt: epochNow() });
    });
    respond(request, response, path).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });

  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(options.port ?? 0, '127.0.0.1', done);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');

  return {
    url: `http://127.0.0.1:${address.port}`,
    transfers,
    hold(pattern) {
      let release = (): void => undefined;
      const released = new Promise<void>((done) => (release = done));
      const remove = added(interventions.holds, { pattern, released });
      return () => {
        remove();
        release();
      };
    },
    refuse: (pattern, status = 503) => added(interventions.refusals, { pattern, status }),
    rewrite: (pattern, change) => added(interventions.rewrites, { pattern, change }),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Epoch milliseconds with fractions, comparable with `performance.timeOrigin + performance.now()` in a browser. */
function epochNow(): number {
  return performance.timeOrigin + performance.now();
}

function added<T>(set: Set<T>, item: T): () => void {
  set.add(item);
  return () => void set.delete(item);
}

function pathOf(request: IncomingMessage): string {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    return '/\0';
  }
}

function responder({ mounts, csp }: ServeOptions, interventions: Interventions) {
  const prefixes = Object.keys(mounts).sort((a, b) => b.length - a.length);

  return async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    if (csp !== undefined) response.setHeader('Content-Security-Policy', typeof csp === 'string' ? csp : csp(path));
    response.setHeader('X-Content-Type-Options', 'nosniff');
    // Modules, fonts and data are for pages of other hosts too, and for sandboxed frames.
    response.setHeader('Access-Control-Allow-Origin', '*');
    for (const { pattern, released } of interventions.holds) if (pattern.test(path)) await released;
    for (const { pattern, status } of interventions.refusals) if (pattern.test(path)) return void response.writeHead(status).end();

    const prefix = prefixes.find((candidate) => path.startsWith(candidate));
    const folder = prefix === undefined ? undefined : mounts[prefix];
    if (prefix === undefined || folder === undefined || path.includes('\0')) return void response.writeHead(404).end();

    const found = await lookUp(resolve(folder), `/${path.slice(prefix.length)}`);
    if (found.kind === 'folder') return void response.writeHead(301, { Location: `${path}/` }).end();
    if (found.kind === 'missing') return void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');

    const file = await readServed(found.path);
    const changes = [...interventions.rewrites].filter(({ pattern }) => pattern.test(path));
    const body = changes.length === 0 ? file.body : Buffer.from(changes.reduce((text, { change }) => change(text), file.body.toString('utf8')));
    response.setHeader('Content-Type', file.type);
    response.setHeader('Cache-Control', file.cacheControl);
    const zipped = isCompressible(file.type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    if (isCompressible(file.type)) response.setHeader('Vary', 'Accept-Encoding');
    if (zipped) response.setHeader('Content-Encoding', 'gzip');
    const sent = zipped ? await pack(found.path, body) : body;
    response.setHeader('Content-Length', sent.length);
    response.writeHead(200).end(request.method === 'HEAD' ? undefined : sent);
  };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string', default: '4173' }, csp: { type: 'boolean', default: false } },
  });
  const folder = positionals[0] ?? 'dist';
  const mounts = { '/': folder, '/examples/': 'examples', '/examples/reveal.js/': 'node_modules/reveal.js/dist' };
  const server = await serve({ mounts, port: Number(values.port), ...(values.csp ? { csp: policyOf } : {}) });
  console.log(`${folder} at ${server.url}/${values.csp ? ' under the page’s content-security policy' : ''}`);
  console.log(`Examples of the map in other pages at ${server.url}/examples/`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
