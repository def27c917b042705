import { describe, expect, test } from 'vitest';
import { markup, NO_ACTIONS, viewWith, words } from '../../tests/support/view';
import type { State } from '../domain';
import { legend } from './legend';

describe('the legend', () => {
  test.each<[string, Partial<State>]>([
    ['nothing', {}],
    ['one programme', { programs: ['umkm'] }],
    ['programmes that no village has together', { programs: ['umkm', 'pertanian'], match: 'all' }],
    ['one sub-district', { kecamatan: ['33.16.07'] }],
  ])('keeps its six rows in their order and colours when the filter is %s', async (_, state) => {
    const text = markup(legend(await viewWith({ state }), NO_ACTIONS));
    expect(text.match(/<li/g)).toHaveLength(6);
    expect([...text.matchAll(/data-program="(\w+)"/g)].map(([, id]) => id)).toEqual(['umkm', 'peternakan', 'pertanian']);
    expect([...text.matchAll(/pcm-swatch-fill pcm-([\w-]+)/g)].map(([, role]) => role)).toEqual(['program-1', 'program-2', 'program-3', 'program-1', 'program-2', 'none']);
  });

  test('says for what a village is not named', async () => {
    expect(words(legend(await viewWith(), NO_ACTIONS))).toContain('tidak disebut dalam laporan');
    expect(words(legend(await viewWith({ state: { programs: ['umkm'] } }), NO_ACTIONS))).toContain('tidak disebut untuk pilihan ini');
  });

  test.each([
    ['id', 'tidak disebut', 'tak disebut untuk ini'],
    ['en', 'not named', 'not named for this'],
  ] as const)('says so in few words, too, and not of all programmes what is true of the chosen ones (%s)', async (lang, all, chosen) => {
    const shortly = async (programs: readonly string[]) => /pcm-swatch-fill pcm-none[^]*?<span class="pcm-short"[^>]*>([^<]*)</.exec(markup(legend(await viewWith({ state: { lang, programs } }), null)))?.[1]?.trim();
    expect([await shortly([]), await shortly(['umkm'])]).toEqual([all, chosen]);
  });

  test('leaves its short words to those who listen: on a phone they stand alone', async () => {
    expect(markup(legend(await viewWith(), NO_ACTIONS))).not.toMatch(/pcm-short"[^>]*aria-hidden/);
  });

  test('offers any or all once two programmes are chosen', async () => {
    expect(markup(legend(await viewWith({ state: { programs: ['umkm'] } }), NO_ACTIONS))).not.toContain('data-match');
    expect(words(legend(await viewWith({ state: { programs: ['umkm', 'peternakan'] } }), NO_ACTIONS))).toContain('salah satu');
  });

  test('is a plain list in HTML made at build and in embeds', async () => {
    expect(markup(legend(await viewWith({ still: true }), NO_ACTIONS))).not.toContain('<button');
    expect(markup(legend(await viewWith(), null))).not.toContain('<button');
  });
});
