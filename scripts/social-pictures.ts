/**
 * Draws the pictures that messengers show with a link, one for each language, from the release as it is:
 * `npm run social`. Run it when the release or the look of the map changes, and commit what it writes.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';
import { LANGUAGES, type Language } from '../src/domain';
import { escapeMarkup } from '../src/lib/escape-markup';
import { browserFlags } from './browser-flags';
import { findBrowser } from './find-browser';
import { LATIN_FONT } from './subset-fonts';
import { readStillSource, stillMap, type StillSource } from './vite/still-page';

const ROOT = join(import.meta.dirname, '..');
/** What Open Graph readers crop least: https://ogp.me and WhatsApp both take 1.91 : 1. */
const SIZE = { width: 1200, height: 630 };

const source = await readStillSource('blora');
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags() });
for (const lang of LANGUAGES) {
  const page = await browser.newPage({ viewport: SIZE });
  await page.setContent(await picture(source, lang));
  await page.evaluate(() => document.fonts.ready);
  const path = join(ROOT, `public/social/${lang}.png`);
  const png = await page.screenshot();
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, png);
  console.log(`wrote public/social/${lang}.png (${Math.round(png.length / 1000)} kB)`);
  await page.close();
}
await browser.close();

async function picture(still: StillSource, lang: Language): Promise<string> {
  const [font, tokens, map] = await Promise.all([readFile(LATIN_FONT, 'base64'), css('tokens.css'), css('map.css')]);
  const { markup, ratio, words, product, disclaimer, credits, legend } = stillMap(still, lang);
  const rows = legend.map(({ role, text, villages }) => `<li><i class="${role}"></i>${escapeMarkup(text)} <b>${villages}</b></li>`).join('');
  return `<!doctype html><meta charset="utf-8"><style>
    @font-face { font-family: Jakarta; src: url(data:font/woff2;base64,${font}); font-weight: 200 800 }
    ${tokens} ${map}
    body { margin: 0; font-family: Jakarta }
    .pcm { display: grid; grid-template: 1fr auto / 490px 1fr; width: 1200px; height: 630px; background: #FFFEFB; color: #1B1A18 }
    .words { padding: 48px 20px 0 54px } .product { margin: 0 0 40px; font-weight: 700; font-size: 25px }
    .figure { display: block; font-weight: 800; font-size: 84px; line-height: 1; letter-spacing: -.04em; margin-bottom: 14px }
    .rest { font-weight: 600; font-size: 31px; line-height: 1.25 } .sure { color: #5F5A51; font-size: 24px; margin: 14px 0 34px }
    ul { list-style: none; margin: 0; padding: 0; font-size: 24px; line-height: 1.75 } i { display: inline-block; width: 20px; height: 20px; border-radius: 5px; margin-right: 14px; vertical-align: -2px }
    ${[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `i.program-${n} { background: var(--program-${n}) }`).join(' ')}
    .sources { grid-column: 1 / -1; margin: 0; padding: 9px 54px 11px; border-top: 1px solid #E4DFD5; color: #5F5A51; font-size: 14px; line-height: 1.4 } .sources b { color: #1B1A18 }
    .pcm-map { position: relative; overflow: hidden } .map-stage { --map-ratio: ${ratio}; --map-pad: 26px } .map-scale { display: none }
  </style><div class="pcm" data-theme="light" lang="${lang}"><div class="words"><p class="product">${escapeMarkup(product)}</p>
    <span class="figure">${escapeMarkup(words.figure)}</span><span class="rest">${escapeMarkup(words.rest)}</span><p class="sure">${escapeMarkup(words.certainty)}</p><ul>${rows}</ul></div>
    <div class="pcm-map">${markup}</div><p class="sources"><b>${escapeMarkup(disclaimer)}.</b> ${credits.map(escapeMarkup).join('<br>')}</p></div>`;
}

function css(name: string): Promise<string> {
  return readFile(join(ROOT, 'src/theme', name), 'utf8');
}
