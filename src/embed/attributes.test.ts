import { describe, expect, test } from 'vitest';
import { release, untouched } from '../../tests/support/published';
import type { State } from '../domain';
import { attributePatch } from './attributes';

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
