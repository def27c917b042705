import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the page of `writeAreasPage` lies in the folder of the peers. */
export const AREAS = 'areas';

/**
 * The least that could be on the screen when the villages are: the built page's own 36 areas in its own layout, with the style sheet, the font
 * and the script that reads the address, which the first paint waits for. Left out are names, lines, bands, surroundings, controls, panel and
 * the app. What it takes is a floor for our page: whatever else is shown comes on top.
 */
export function areasPage(built: string): string {
  const head = built.slice(0, built.indexOf('<body>')).replace(/<script type="module"[^>]*><\/script>|<noscript>[\s\S]*?<\/noscript>|<meta name="fetch-[^>]*>/g, '');
  const opened = between(built, '<body>', '<main class="pcm-frame">');
  const stage = between(built, '<section class="pcm-stage"', '<svg class="map-shapes"');
  const shapes = /^[^>]*>/.exec(built.slice(built.indexOf('<svg class="map-shapes"')))?.[0] ?? '';
  const areas = /<g class="map-villages">[\s\S]*?<\/g><\/g>/.exec(built)?.[0] ?? '';
  const named = areas.match(/data-village=/g)?.length ?? 0;
  if (named !== 36) throw new Error(`The built page has ${named} village areas where the bench looks for 36: tests/bench/areas-page.ts no longer knows its markup.`);
  const body = `${opened}<main class="pcm-frame">${stage}${shapes}${areas}</svg></div></div></div></div></section></main></div><span id="frame-read" hidden></span></div></program-coverage-map>`;
  return `${head.replaceAll('"./', '"/')}${body}</body></html>`;
}

/** Writes it beside the peers; the built page is served at the root. */
export function writeAreasPage(folder: string): void {
  mkdirSync(join(folder, AREAS), { recursive: true });
  writeFileSync(join(folder, AREAS, 'index.html'), areasPage(readFileSync('dist/index.html', 'utf8')));
}

/** From the one, whole, up to the other. */
function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  return text.slice(start, text.indexOf(to, start));
}
