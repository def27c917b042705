import { describe, expect, test } from 'vitest';
import { release, untouched } from '../../tests/support/published';
import type { State } from '../domain';
import { attributePatch, startOptions } from './attributes';

const inScene: State = { ...untouched, programs: ['peternakan'], scene: 'peternakan', theme: 'dark' };
const patchOf = (name: string, text: string | null, state = inScene) => attributePatch(state, name, text, untouched, release);

describe('an attribute that changes', () => {
  test('sets its own part of the state and nothing else', () => {
    expect(patchOf('kecamatan', '33.16.07')).toEqual({ patch: { kecamatan: ['33.16.07'] }, notes: [] });
    expect(patchOf('program', '')).toEqual({ patch: { programs: [] }, notes: [] });
  });

  test('gives way to what the map begins with when it is removed', () => {
    expect(patchOf('program', null)).toEqual({ patch: { programs: untouched.programs }, notes: [] });
    expect(patchOf('scene', null)).toEqual({ patch: { scene: null }, notes: [] });
  });

  test('sets nothing when it says nothing that is known, which is noted', () => {
    for (const [name, text] of [['program', 'fishing'], ['scene', 'nowhere'], ['theme', 'pink']] as const) {
      expect(patchOf(name, text)).toEqual({ patch: {}, notes: [{ id: 'bad-state-value', params: { key: name, value: text } }] });
    }
    expect(patchOf('program', 'umkm,fishing')).toMatchObject({ patch: { programs: ['umkm'] }, notes: [{ params: { value: 'fishing' } }] });
  });

  test('brings all that a scene sets, and leaves the reader’s choices alone', () => {
    const { patch } = patchOf('scene', 'umkm', untouched);
    expect(patch).toMatchObject({ scene: 'umkm', programs: ['umkm'], match: 'any', village: null, plan: { add: [], remove: [] } });
    for (const key of ['lang', 'theme', 'layout', 'boundaries']) expect(patch).not.toHaveProperty(key);
  });
});

describe('an element starts', () => {
  const start = (attributes: Readonly<Record<string, string>>) => startOptions((name) => attributes[name] ?? null, './', 'https://maps.example/peta/');

  test('with the release of its home, as a whole page, where nothing is said', () => {
    expect(start({})).toMatchObject({ src: './data/blora/manifest.json', isHomeRelease: true, lang: 'id', layout: 'full', hash: 'none', eager: false });
    expect(start({ src: '/peta/data/blora/manifest.json' }).isHomeRelease).toBe(true);
  });

  test('with what its attributes say', () => {
    const options = start({ src: 'other/manifest.json', lang: 'en', layout: 'figure', hash: 'read', loading: 'eager', program: 'umkm' });
    expect(options).toMatchObject({ src: 'other/manifest.json', isHomeRelease: false, lang: 'en', layout: 'figure', hash: 'read', eager: true });
    expect(options.patch(untouched, release).state).toMatchObject({ programs: ['umkm'], lang: 'en', layout: 'figure' });
    expect(start({ hash: '' }).hash).toBe('write');
    expect(start({ lang: 'fr', layout: 'wide' })).toMatchObject({ lang: 'id', layout: 'full' });
  });
});
