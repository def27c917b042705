import { LAYOUTS, type Language, type Layout, type State, type Theme } from '../domain';
import { escapeMarkup } from '../lib/escape-markup';
import { initialState } from './initial-state';
import { formatHash } from './url-hash';
import type { Known } from './url-values';

export const EMBED_KINDS = ['iframe', 'element', 'reveal'] as const;
export type EmbedKind = (typeof EMBED_KINDS)[number];

/** What a map may look like there: the whole page keeps the keys for itself, which a deck needs for its slides. */
export function embedLayouts(kind: EmbedKind): readonly Layout[] {
  return kind === 'reveal' ? LAYOUTS.filter((layout) => layout !== 'full') : LAYOUTS;
}

export const EMBED_STARTS = ['now', 'fresh'] as const;

/** How a map is to stand in another page. */
export interface EmbedChoice {
  readonly kind: EmbedKind;
  readonly layout: Layout;
  /** CSS px; null: as wide as the page lets it. */
  readonly width: number | null;
  /** CSS px. */
  readonly height: number;
  readonly lang: Language;
  readonly theme: Theme;
  /** Start with what the map shows now, or untouched. */
  readonly start: (typeof EMBED_STARTS)[number];
}

/** Where the map is published, and what a frame is called for those who do not see it. */
export interface EmbedPlace {
  /** Address of the folder of the built files, with a closing slash. */
  readonly site: string;
  readonly title: string;
}

/** State of the map in the other page, as its link says it: `layout` first, then what differs from an untouched map. */
export function embedHash(state: State, release: Known, { layout, lang, theme, start }: EmbedChoice): string {
  const untouched = initialState(release, { lang: 'id', layout });
  const wanted: State = { ...(start === 'now' ? state : untouched), lang, theme, layout };
  return [`layout=${layout}`, formatHash(wanted, untouched, release).slice(1)].filter((part) => part !== '').join('&');
}

/** HTML to copy into the other page. */
export function embedCode(choice: EmbedChoice, hash: string, place: EmbedPlace): string {
  switch (choice.kind) {
    case 'iframe':
      return frame('src', choice, hash, place);
    case 'element':
      return elementCode(choice, hash, place);
    case 'reveal':
      return revealCode(choice, hash, place);
  }
}

/** Address of the page for frames. */
export function frameAddress(hash: string, { site }: Pick<EmbedPlace, 'site'>): string {
  return `${site}embed.html#${hash}`;
}

function frame(source: 'src' | 'data-src', { width, height }: EmbedChoice, hash: string, place: EmbedPlace): string {
  const lines = [
    `<iframe ${source}="${escapeMarkup(frameAddress(hash, place))}"`,
    `  title="${escapeMarkup(place.title)}"`,
    `  width="${width ?? '100%'}" height="${height}" loading="lazy" allow="fullscreen; clipboard-write" style="border: 0; max-width: 100%"></iframe>`,
  ];
  return lines.join('\n');
}

/** Every part of a link is an attribute of the element, too. */
function elementCode({ width, height }: EmbedChoice, hash: string, { site }: EmbedPlace): string {
  const attributes = hash.split('&').map((part) => {
    const split = part.indexOf('=');
    return `${part.slice(0, split)}="${escapeMarkup(decodeURIComponent(part.slice(split + 1)))}"`;
  });
  const size = `style="width: ${width === null ? '100%' : `${width}px`}; max-width: 100%; height: ${height}px"`;
  return [
    `<script type="module" src="${escapeMarkup(site)}element/program-coverage-map.js"></script>`,
    `<program-coverage-map ${[...attributes, size].join(' ')}></program-coverage-map>`,
  ].join('\n');
}

/** The deck starts itself, before this code runs or after; the plugin is added to it as soon as it is there. */
function revealCode(choice: EmbedChoice, hash: string, place: EmbedPlace): string {
  return [
    '<section>',
    ...frame('data-src', choice, hash, place).split('\n').map((line) => `  ${line}`),
    '  <span class="fragment" data-coverage="show=gap"></span>',
    '</section>',
    `<!-- ${REVEAL_NOTE[choice.lang]} -->`,
    '<script type="module">',
    `  import CoverageReveal from '${place.site}reveal/coverage-reveal.js';`,
    '  const add = () => Reveal.registerPlugin(CoverageReveal());',
    "  if (Reveal.isReady()) add(); else Reveal.on('ready', add);",
    '</script>',
  ].join('\n');
}

const REVEAL_NOTE: Readonly<Record<Language, string>> = {
  id: 'Sekali untuk seluruh paparan, di bawah Reveal.initialize() yang sudah ada. Bila Reveal diimpor sebagai modul: tambahkan CoverageReveal ke plugins di panggilan itu.',
  en: 'Once for the whole deck, below the Reveal.initialize() that it has. Where Reveal is imported as a module: add CoverageReveal to the plugins of that call instead.',
};
