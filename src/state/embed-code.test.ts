import { describe, expect, test } from 'vitest';
import { release, untouched } from '../../tests/support/published';
import { embedCode, embedHash, embedLayouts, type EmbedChoice } from './embed-code';
import { parseHash } from './url-hash';
import { initialState } from './initial-state';

const CHOICE: EmbedChoice = { kind: 'iframe', layout: 'map', width: 960, height: 540, lang: 'id', theme: 'light', start: 'now' };
const PLACE = { site: 'https://maps.example/peta/', title: 'Peta "Blora" & sekitarnya' };
const STATE = { ...untouched, programs: ['umkm', 'pertanian'], match: 'all', layers: [], view: { zoom: 11.5, lat: -7.02, lng: 111.52 } } as const;
const code = (more: Partial<EmbedChoice>): string => {
  const choice = { ...CHOICE, ...more };
  return embedCode(choice, embedHash(STATE, release, choice), PLACE);
};

describe('the code to copy', () => {
  test('for a frame names the state, the size and what the frame is', () => {
    expect(code({})).toBe(`<iframe src="https://maps.example/peta/embed.html#layout=map&amp;map=11.5/-7.02/111.52&amp;program=umkm,pertanian&amp;match=all&amp;layers="
  title="Peta &quot;Blora&quot; &amp; sekitarnya"
  width="960" height="540" loading="lazy" allow="fullscreen; clipboard-write" style="border: 0; max-width: 100%"></iframe>`);
  });

  test('for an element says every part of the state as an attribute', () => {
    expect(code({ kind: 'element', width: null, lang: 'en', theme: 'dark', layout: 'figure' })).toBe(`<script type="module" src="https://maps.example/peta/element/program-coverage-map.js"></script>
<program-coverage-map layout="figure" map="11.5/-7.02/111.52" program="umkm,pertanian" match="all" layers="" lang="en" theme="dark" style="width: 100%; max-width: 100%; height: 540px"></program-coverage-map>`);
  });

  test('for a deck is a slide with a step and the plugin', () => {
    const text = code({ kind: 'reveal', start: 'fresh' });
    expect(text).toContain('<iframe data-src="https://maps.example/peta/embed.html#layout=map"');
    expect(text).toContain('class="fragment" data-coverage="show=gap"');
    expect(text).toContain("import CoverageReveal from 'https://maps.example/peta/reveal/coverage-reveal.js';");
  });

  test('for a deck starts no deck, and says in the language asked for how the plugin is added to one that starts itself', () => {
    expect(code({ kind: 'reveal', lang: 'en' })).toContain('<!-- Once for the whole deck, below the Reveal.initialize() that it has.');
    expect(code({ kind: 'reveal' })).toContain('<!-- Sekali untuk seluruh paparan, di bawah Reveal.initialize() yang sudah ada.');
    expect(code({ kind: 'reveal' })).not.toMatch(/^\s*Reveal\.initialize/m);
  });

  test('for a deck never shows the whole page, which keeps the keys that the deck needs', () => {
    expect([embedLayouts('iframe'), embedLayouts('element'), embedLayouts('reveal')]).toEqual([['full', 'map', 'figure'], ['full', 'map', 'figure'], ['map', 'figure']]);
  });

  test('starts untouched when that is asked for, in the language and theme asked for', () => {
    expect(embedHash(STATE, release, { ...CHOICE, start: 'fresh', lang: 'en', theme: 'print' })).toBe('layout=map&lang=en&theme=print');
  });

  test('brings the map back as it was', () => {
    const choice: EmbedChoice = { ...CHOICE, lang: 'en', layout: 'figure' };
    const base = initialState(release, { lang: 'id', layout: 'map' });
    expect(parseHash(embedHash(STATE, release, choice), base, release).state).toEqual({ ...STATE, lang: 'en', layout: 'figure' });
  });
});
