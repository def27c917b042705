import type { HtmlTagDescriptor, Plugin } from 'vite';
import type { Language } from '../../src/domain';
import { escapeMarkup } from '../../src/lib/escape-markup';
import { frameStyle, readStillSource, stillPage, type StillSource } from './still-page';

const POLICY = "default-src 'self'; img-src 'self' data:";

/**
 * Writes the first frame, title, description and preview picture into the pages, and the frame's shape into their style sheet.
 * `site` is the address under which the map will be published, for the pictures that messengers show; without one they are left out
 * of the preview, because a relative address means nothing there.
 */
export function stillPages({ release, site }: { readonly release: string; readonly site: string | null }): Plugin {
  let source: Promise<StillSource> | null = null;
  const read = () => (source ??= readStillSource(release));
  let building = false;
  return {
    name: 'still-pages',
    configResolved(config) {
      building = config.command === 'build';
    },
    async transform(code, id) {
      return /theme\/page\.css$/.test(id) ? `${code}\n${frameStyle(await read())}\n` : null;
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(page, { path }) {
        const lang: Language = path.includes('/en/') ? 'en' : 'id';
        const { firstFrame, title, description } = stillPage(await read(), lang);
        const head = [`<title>${escapeMarkup(title)}</title>`, ...previewTags({ title, description, lang, site })];
        if (building) head.unshift(`<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`);
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

/** Files that the first frame needs at once, found among what the build has written. */
export function preloads(): Plugin {
  return {
    name: 'preloads',
    transformIndexHtml: {
      order: 'post',
      handler(_page, { bundle, path }) {
        if (!bundle) return [];
        const up = path.includes('/en/') ? '../' : './';
        const font = Object.keys(bundle).find((name) => /\.woff2$/.test(name));
        const tags: HtmlTagDescriptor[] = font ? [{ tag: 'link', attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: up + font, crossorigin: '' }, injectTo: 'head-prepend' }] : [];
        return tags;
      },
    },
  };
}
