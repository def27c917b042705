import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { markup, NO_ACTIONS, viewWith, words } from '../../tests/support/view';
import type { Panel } from '../state/surface';
import { shell } from './shell';

const EVIL = '<img src=x onerror=alert(1)>';
const PANELS: readonly Panel[] = ['none', 'table', 'story', 'layers', 'share'];

describe('the interface', () => {
  test.each(PANELS)('shows names as text with panel "%s"', async (panel) => {
    const view = await viewWith({
      state: { village: '33.16.07.2007' },
      surface: { panel },
      release: (release) => ({
        ...release,
        title: { id: EVIL, en: EVIL },
        villages: release.villages.map((village) => ({ ...village, name: EVIL, aliases: [{ name: EVIL, inferred: true }] })),
        kecamatan: release.kecamatan.map((kecamatan) => ({ ...kecamatan, name: EVIL })),
        programs: release.programs.map((program) => ({ ...program, name: { id: EVIL, en: EVIL } })),
        organizations: release.organizations.map((organization) => ({ ...organization, name: EVIL })),
        tags: { tags: release.tags.tags.map((tag) => ({ ...tag, asReported: EVIL })) },
      }),
    });
    const text = markup(shell(view, NO_ACTIONS, html``));
    expect(text).toContain('&lt;img src=x');
    expect(text).not.toContain('<img');
  });

  test('leads to the other language’s page, and where there is none to the same page in that language', async () => {
    const links = async (lang: 'id' | 'en', languagePages: boolean): Promise<string[]> =>
      [...markup(shell(await viewWith({ state: { lang }, languagePages }), NO_ACTIONS, html``)).matchAll(/hreflang="?\w+"? href="([^"]*)"/g)].map(([, href = '']) => href);
    expect(await links('id', true)).toEqual(['./', 'en/']);
    expect(await links('en', true)).toEqual(['../', './']);
    expect(await links('id', false)).toEqual(['#lang=id', '#lang=en']);
    expect(await links('en', false)).toEqual(['#lang=id', '#lang=en']);
  });

  test('names the scene that it shows, on paper beside the release, where there is nothing to click', async () => {
    const top = async (printing: boolean, scene: string | null): Promise<string> => {
      const view = await viewWith({ state: { scene } });
      const text = markup(shell({ ...view, printing }, NO_ACTIONS, html``));
      return text.slice(0, text.indexOf('</header>'));
    };
    expect(await top(false, 'gap')).toMatch(/<button[^>]*data-scene-line[\s\S]*Yang tidak disebut/);
    expect(await top(true, 'gap')).not.toContain('data-scene-line');
    expect(await top(true, 'gap')).toMatch(/Klaster Mandiri di Jepon dan Jiken[\s\S]* · [\s\S]*Yang tidak disebut/);
    for (const printing of [false, true]) expect(await top(printing, null)).not.toContain('Yang tidak disebut');
  });

  test('carries nothing that the page’s security policy refuses', async () => {
    for (const panel of PANELS) {
      const text = markup(shell(await viewWith({ still: true, state: { village: '33.16.08.1013' }, surface: { panel } }), NO_ACTIONS, html``));
      expect(text).not.toMatch(/\sstyle=|<style|\son\w+=/);
    }
  });

  test('says of a village that is not named only that the report does not name it', async () => {
    for (const lang of ['id', 'en'] as const) {
      const text = words(shell(await viewWith({ state: { lang, village: '33.16.07.2006' } }), NO_ACTIONS, html``));
      expect(text).toContain(lang === 'id' ? 'Tidak disebut dalam laporan (2010–2013)' : 'Not named in the report (2010–2013)');
      expect(text).not.toMatch(/tanpa program|never served|belum pernah/i);
    }
  });

  test('marks the certainty of every link between a programme and who carried it', async () => {
    const text = markup(shell(await viewWith({ state: { village: '33.16.08.2022' } }), NO_ACTIONS, html``));
    expect(text.match(/pcm-certainty-elsewhere/g)).toHaveLength(1);
    expect(text.match(/pcm-certainty-inferred/g)).toHaveLength(2);
  });

  test('shows in the table what the show switch lets through', async () => {
    const rows = async (show: 'all' | 'covered' | 'gap'): Promise<number> =>
      markup(shell(await viewWith({ state: { show }, surface: { panel: 'table' } }), NO_ACTIONS, html``)).match(/data-village="/g)?.length ?? 0;
    expect([await rows('all'), await rows('covered'), await rows('gap')]).toEqual([36, 12, 24]);
  });
});
