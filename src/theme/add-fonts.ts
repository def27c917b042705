import fallback from './font-fallback.css?inline';
import { CORE_RANGE, REST_RANGE, WEIGHTS } from './font-ranges';
import coreUrl from './fonts/plus-jakarta-sans-core.woff2?url';
import restUrl from './fonts/plus-jakarta-sans-rest.woff2?url';

const FAMILY = 'Plus Jakarta Sans Variable';

/**
 * Gives a page the interface's typeface. A style sheet inside an element cannot: browsers read `@font-face` in a page's own only.
 * Nothing is loaded before a word is set in it.
 */
export function addFonts(page: Document): void {
  if ([...page.fonts].some(({ family }) => family.replaceAll(/["']/g, '') === FAMILY)) return;
  for (const [url, unicodeRange] of [[coreUrl, CORE_RANGE], [restUrl, REST_RANGE]] as const) {
    page.fonts.add(new FontFace(FAMILY, `url(${JSON.stringify(url)}) format('woff2')`, { weight: `${WEIGHTS.min} ${WEIGHTS.max}`, display: 'swap', unicodeRange }));
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(fallback);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
