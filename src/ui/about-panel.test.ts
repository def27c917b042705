import { describe, expect, test } from 'vitest';
import { markup, viewWith } from '../../tests/support/view';
import { aboutPanel } from './about-panel';

describe('the words about the map', () => {
  test('name sources and licences in the reader’s language', async () => {
    const about = async (lang: 'id' | 'en'): Promise<string> => markup(aboutPanel(await viewWith({ state: { lang } })));
    const indonesian = /Batas desa:|disederhanakan|Data program: laporan|Hanya fakta|lihat kredit/;
    expect(await about('id')).toMatch(indonesian);
    expect(await about('en')).not.toMatch(indonesian);
    expect(await about('en')).toContain('Facts only, no text quoted');
  });

  test('offer a correction only where the release names an address', async () => {
    expect(markup(aboutPanel(await viewWith({})))).not.toContain('data-corrections');
    const view = await viewWith({ release: (release) => ({ ...release, corrections: 'mailto:peta@example.org' }) });
    expect(markup(aboutPanel(view))).toContain('href="mailto:peta@example.org?subject=');
  });

  test('keep names text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const view = await viewWith({ release: (release) => ({ ...release, kecamatan: release.kecamatan.map((one) => ({ ...one, name: evil })), subtitle: { id: evil, en: evil } }) });
    expect(markup(aboutPanel(view))).toContain('&lt;img src=x');
    expect(markup(aboutPanel(view))).not.toContain('<img');
  });
});
