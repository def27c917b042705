import { describe, expect, test } from 'vitest';
import { areasPage } from './areas-page';

const page = (areas: number): string => `<!doctype html>
<html><head>
    <script async blocking="render" src="./boot.js"></script>
    <script type="module" crossorigin src="./assets/main.js"></script>
    <link rel="stylesheet" href="./assets/page.css">
    <meta name="fetch-first" content="./assets/app.js">
    <noscript><link rel="stylesheet" href="./assets/no-script.css"></noscript>
  </head><body>
    <program-coverage-map><div slot="first-frame"><div class="pcm"><main class="pcm-frame"><header>Judul</header><section class="pcm-stage"><div class="pcm-canvas"><div class="pcm-map"><div class="map-stage"><div class="map-frame"><svg class="map-shapes" viewBox="0 0 9 9"><g class="map-context"><path class="context" d="M0 0"/></g><g class="map-villages">${'<g class="none"><path data-village="1" d="M0 0"/></g>'.repeat(areas)}</g><g class="map-bands"></g></svg><svg class="map-labels"><text>Jepon</text></svg></div></div></div></div></section></main></div></div></program-coverage-map>
  </body></html>`;

describe('the page of areas alone', () => {
  test('keeps the areas, the style sheet and the script that reads the address, at the root', () => {
    const alone = areasPage(page(36));
    expect(alone.match(/data-village/g)).toHaveLength(36);
    expect(alone).toContain('<svg class="map-shapes" viewBox="0 0 9 9"><g class="map-villages">');
    expect(alone).toContain('src="/boot.js"');
    expect(alone).toContain('href="/assets/page.css"');
  });

  test('has neither app, panel, surroundings nor names, and closes what it opens', () => {
    const alone = areasPage(page(36));
    expect(alone).not.toMatch(/module|noscript|fetch-first|Judul|context|Jepon/);
    for (const tag of ['div', 'section', 'main', 'svg', 'g', 'program-coverage-map']) {
      expect(alone.split(`<${tag}`).filter((rest) => /^[ >]/.test(rest)), tag).toHaveLength(alone.split(`</${tag}>`).length - 1);
    }
  });

  test('refuses a page whose markup it does not know', () => {
    expect(() => areasPage(page(35))).toThrow('35 village areas');
  });
});
