import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { markup, NO_ACTIONS, viewWith, words } from '../../tests/support/view';
import { shell } from './shell';

const EVIL = '<img src=x onerror=alert(1)>';
const inLayout = async (layout: 'map' | 'figure', more: object = {}) => shell(await viewWith({ ...more, state: { layout, village: '33.16.07.2007', programs: ['umkm'] } }), NO_ACTIONS, html``);

describe.each(['map', 'figure'] as const)('an embed in layout %s', (layout) => {
  test('says the answer, the legend with its counts, who made the boundaries, and that they are not official', async () => {
    const text = words(await inLayout(layout));
    expect(text).toContain('8 dari 36');
    for (const part of ['Peternakan', 'Pertanian', 'UMKM', 'tidak disebut', 'Batas indikatif, bukan batas resmi', 'Kemendagri']) expect(text).toContain(part);
  });

  test('has nothing to edit with', async () => {
    expect(markup(await inLayout(layout))).not.toMatch(/<input|<select|<button[^>]*data-(program|match|kecamatan|panel)/);
  });

  test('says of the selected village what a finger cannot hover', async () => {
    expect(words(await inLayout(layout))).toMatch(/Singonegoro UMKM \(disimpulkan\)/);
  });

  test('has the region that says it before a village is selected', async () => {
    const regions = (text: string): number => text.split('role="status"').length;
    const without = markup(shell(await viewWith({ state: { layout, village: null } }), NO_ACTIONS, html``));
    expect(without).not.toContain('data-village-strip');
    expect(regions(without)).toBe(regions(markup(await inLayout(layout))));
  });

  test('shows names as text', async () => {
    const text = markup(await inLayout(layout, { release: (release: object) => ({ ...release, title: { id: EVIL, en: EVIL } }) }));
    expect(text).toContain('&lt;img src=x');
    expect(text).not.toContain('<img');
  });

  test('carries nothing that a page’s security policy refuses', async () => {
    expect(markup(await inLayout(layout))).not.toMatch(/\sstyle=|<style|\son\w+=/);
  });
});

test('a map can be zoomed by buttons, a figure stands still', async () => {
  expect(markup(await inLayout('map'))).toContain('data-zoom="in"');
  expect(markup(await inLayout('figure'))).not.toContain('data-zoom');
});
