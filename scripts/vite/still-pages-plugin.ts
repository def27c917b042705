import { gzipSync } from 'node:zlib';
import type { HtmlTagDescriptor, IndexHtmlTransformContext, Plugin } from 'vite';
import type { Language, Layout } from '../../src/domain';
import { escapeMarkup } from '../../src/lib/escape-markup';
import type { FetchStep } from '../../src/lib/fetch-ahead';
import { frameStyle, readStillSource, stillPage, type StillSource } from './still-page';

/**
 * Writes the first frame, title, description and preview picture into the pages, and the frame's shape into their style sheet.
 * `site` is the address under which the map will be published, for the pictures that messengers show; without one they are left out
 * of the preview, because a relative address means nothing there.
 */
export function stillPages({ release, site }: { readonly release: string; readonly site: string | null }): Plugin[] {
  const read = readOnce(release);
  return [framesInto(read, { site, languagePages: true }), headOfBuilt(read)];
}

/** The same for a page that is one file: nothing is fetched for it. */
export function stillFile(release: string): Plugin {
  return framesInto(readOnce(release), { site: null, languagePages: false });
}

function readOnce(release: string): ReadSource {
  let source: Promise<StillSource> | null = null;
  return () => (source ??= readStillSource(release));
}

type ReadSource = () => Promise<StillSource>;

/** The page for frames in other people's pages. */
function isFramed(path: string): boolean {
  return path.endsWith('/embed.html');
}

function framesInto(read: ReadSource, { site, languagePages }: { readonly site: string | null; readonly languagePages: boolean }): Plugin {
  return {
    name: 'still-pages',
    async transform(code, id) {
      return /theme\/(embed-)?page\.css$/.test(id) ? `${code}\n${frameStyle(await read())}\n` : null;
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(page, { path }) {
        const lang: Language = path.includes('/en/') ? 'en' : 'id';
        const layout: Layout = isFramed(path) ? 'map' : 'full';
        const { firstFrame, title, description } = stillPage(await read(), { lang, layout, languagePages });
        const preview = layout === 'full' ? previewTags({ title, description, lang, site }) : [];
        const head = [`<title>${escapeMarkup(title)}</title>`, ...preview];
        return page.replace('<!--head-->', () => head.join('\n    ')).replace('<!--first-frame-->', () => firstFrame);
      },
    },
  };
}

/** Open Graph, as WhatsApp and others read it: https://ogp.me. */
function previewTags({ title, description, lang, site }: { readonly title: string; readonly description: string; readonly lang: Language; readonly site: string | null }): string[] {
  const tags = [
    named('description', description),
    property('og:type', 'website'),
    property('og:title', title),
    property('og:description', description),
    property('og:locale', lang === 'id' ? 'id_ID' : 'en_GB'),
  ];
  if (site === null) return tags;
  const page = new URL(lang === 'id' ? './' : 'en/', site).href;
  const picture = new URL(`social/${lang}.png`, site).href;
  return [
    ...tags,
    property('og:url', page),
    property('og:image', picture),
    property('og:image:width', '1200'),
    property('og:image:height', '630'),
    property('og:image:alt', description),
    named('twitter:card', 'summary_large_image'),
  ];
}

function named(name: string, content: string): string {
  return `<meta name="${name}" content="${escapeMarkup(content)}" />`;
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeMarkup(content)}" />`;
}

/** What the head needs once the names of built files are known: the font of the first frame, and what to fetch after it. */
function headOfBuilt(read: ReadSource): Plugin {
  return {
    name: 'built-head',
    transformIndexHtml: {
      order: 'post',
      async handler(_page, { bundle, path }) {
        if (!bundle) return [];
        const up = path.includes('/en/') ? '../' : './';
        const font = Object.keys(bundle).find((name) => /-core-[^/]*\.woff2$/.test(name));
        const preload: HtmlTagDescriptor[] = font ? [{ tag: 'link', attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: up + font, crossorigin: '' }, injectTo: 'head' }] : [];
        const noScript = Object.keys(bundle).find((name) => /no-script-[^/]*\.css$/.test(name));
        if (!noScript) throw new Error('The style sheet for pages without JavaScript was not built.');
        const meta = (name: string, content: string): HtmlTagDescriptor => ({ tag: 'meta', attrs: { name, content }, injectTo: 'head' });
        const steps = stepsOf(bundle, await read(), isFramed(path));
        return [
          ...preload,
          { tag: 'noscript', children: [{ tag: 'link', attrs: { rel: 'stylesheet', href: up + noScript } }], injectTo: 'head' },
          ...Object.entries(steps).map(([step, files]) => meta(`fetch-${step}`, files.map((file) => up + file).join(' '))),
          meta('fetch-bytes', String(bytesOf(bundle, [...steps.first, ...steps.ahead]))),
        ];
      },
    },
  };
}

type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>;

/**
 * What the page will ask for, by when it is of use on a narrow line: the app and the shapes while the first frame is laid out, so that
 * the app starts while the engine is on its way; of the engine the part that starts the worker before the worker. A frame waits with
 * the engine until it is near the viewport.
 */
function stepsOf(bundle: Bundle, { release, shapes }: StillSource, framed: boolean): Readonly<Record<FetchStep, readonly string[]>> {
  const names = Object.keys(bundle);
  const data = (files: readonly string[]): readonly string[] => files.map((file) => `data/${release.id}/${file}`).filter((file) => names.includes(file));
  const [app, small, shape] = [chunksOf(bundle, 'src/embed/define.ts'), data(SMALL_FILES), data([`shapes/${shapes.boundaries}.json`])];
  if (framed) return { first: [], ahead: [...new Set([...small, ...shape, ...app, ...chunksOf(bundle, 'src/embed/messages/bridge.ts')])], last: [] };
  const first = [...app.filter((name) => /\/app-/.test(name)), ...shape];
  const ahead = new Set([...small, ...app, ...chunksOf(bundle, 'src/render/webgl/engine.ts')].filter((name) => !first.includes(name)));
  return { first, ahead: [...ahead], last: names.filter((name) => /maplibre-gl-worker/.test(name)) };
}

/** What files weigh on the line. */
function bytesOf(bundle: Bundle, files: readonly string[]): number {
  return files.reduce((sum, name) => {
    const file = bundle[name];
    return file ? sum + gzipSync(file.type === 'chunk' ? file.code : file.source).length : sum;
  }, 0);
}

/** A module's chunk, then those that it imports. */
function chunksOf(bundle: Bundle, module: string): readonly string[] {
  return Object.values(bundle).flatMap((file) => (file.type === 'chunk' && file.facadeModuleId?.endsWith(module) ? [file.fileName, ...file.imports] : []));
}

/** The files of every release that are read before its map is drawn. */
const SMALL_FILES = ['manifest.json', 'villages.csv', 'tags.csv', 'programs.json', 'organizations.json', 'events.json', 'story.json', 'measured.json'];
