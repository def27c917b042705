import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { CARRIED_MARK, carriedBlock, SHELL } from '../src/lib/carried';
import { filePaths } from './data/release-files';
import { CODE, carriedCode } from './single/carried-code';
import { shellOf } from './single/shell';
import { CHUNK_GROUPS, chunkFileName } from './vite/chunks';
import { leaveOut } from './vite/leave-out-plugin';
import { stillFile } from './vite/still-pages-plugin';

const RELEASE = 'blora';
const OUT = 'dist/single/peta-cakupan.html';

/** The map as one file that needs nothing else: no folder, no server, no network. */
async function main(): Promise<void> {
  const [page, boot] = [await builtPage(), await builtBoot()];
  const files = new Map<string, string | Uint8Array<ArrayBuffer>>();
  for (const file of page) if (isCarried(file)) files.set(file.fileName, file.type === 'chunk' ? carriedCode(file, page) : bytesOf(file));
  const data = join('data', RELEASE);
  // What is written about a release is for readers of the folder, not for the map.
  for (const name of await filePaths(data)) if (!name.endsWith('.md')) files.set(`data/${RELEASE}/${name}`, readFileSync(join(data, name), 'utf8'));

  const asset = (name: RegExp) => assetOf(page, name);
  const shell = shellOf({
    page: textOf(asset(/^single\.html$/)),
    styles: textOf(asset(/\/single-[^/]*\.css$/)),
    withoutScripts: textOf(asset(/\/no-script-[^/]*\.css$/)),
    font: bytesOf(asset(/\.woff2$/)),
    boot,
  });
  files.set(SHELL, shell);
  const blocks = await Promise.all([...files].map(([name, content]) => carriedBlock(name, content)));
  const whole = shell.replace(CARRIED_MARK, (mark) => blocks.join('') + mark);
  mkdirSync('dist/single', { recursive: true });
  writeFileSync(OUT, whole);
  console.log(`${OUT}  ${(Buffer.byteLength(whole) / 1e6).toFixed(2)} MB, ${files.size} files inside`);
}

type Built = Rolldown.OutputChunk | Rolldown.OutputAsset;

/** The page as every other is built, but that its files name each other as the file's own boot script finds them. */
async function builtPage(): Promise<readonly Built[]> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: false,
    plugins: [leaveOut(), stillFile(RELEASE)],
    worker: { plugins: () => [leaveOut()] },
    experimental: { renderBuiltUrl: (name, { hostType }) => (hostType === 'js' ? { runtime: JSON.stringify(`carried:${name}`) } : { relative: true }) },
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        input: { single: 'single.html', 'no-script': 'src/theme/no-script.css' },
        output: { entryFileNames: CODE, chunkFileNames: chunkFileName, codeSplitting: { groups: CHUNK_GROUPS } },
      },
    },
  });
  return outputOf(result);
}

/** What the file runs by itself, as one plain script. */
async function builtBoot(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, target: 'es2022', modulePreload: false, rolldownOptions: { input: 'src/single-boot.ts', output: { format: 'iife' } } },
  });
  const [chunk] = outputOf(result);
  if (chunk?.type !== 'chunk') throw new Error('The boot script was not built.');
  return chunk.code.trim();
}

function outputOf(result: Awaited<ReturnType<typeof build>>): readonly Built[] {
  const [one] = Array.isArray(result) ? result : [result];
  if (!one || !('output' in one)) throw new Error('Nothing was built.');
  return one.output;
}

/** The page itself, its style sheets and the font of the first frame become the shell. */
function isCarried({ fileName }: Built): boolean {
  return !/\.(css|html|woff2)$/.test(fileName) && !/no-script/.test(fileName);
}

function assetOf(page: readonly Built[], name: RegExp): Rolldown.OutputAsset {
  const file = page.find(({ fileName }) => name.test(fileName));
  if (file?.type !== 'asset') throw new Error(`${name} was not built.`);
  return file;
}

function bytesOf({ source }: Rolldown.OutputAsset): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(source));
}

function textOf({ source }: Rolldown.OutputAsset): string {
  return Buffer.from(source).toString('utf8');
}

await main();
