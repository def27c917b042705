import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { release, untouched } from '../../tests/support/published';
import { decodePatch } from './state-patch';

const decode = (value: unknown) => decodePatch(value, release);

describe('a change of state that comes as plain JSON', () => {
  test('is read whole when every value means something', () => {
    const view = { lng: 111.51234, lat: -7.01234, zoom: 11.25 };
    const plan = { add: [['33.16.08.2015', 'umkm']], remove: [['33.16.07.2001', 'umkm']] };
    const patch = { ...untouched, programs: ['umkm'], village: '33.16.07.2001', reachKm: 2.5, layers: [], view, plan };
    expect(decode(JSON.parse(JSON.stringify(patch)))).toEqual({ patch, wrong: [] });
  });

  test('may take away what was chosen', () => {
    const patch = { programs: [], village: null, scene: null, view: null, reachKm: null };
    expect(decode(patch)).toEqual({ patch, wrong: [] });
  });

  test.for([
    [{ programs: ['umkm', 'perikanan'] }, 'programs'],
    [{ programs: 'umkm' }, 'programs'],
    [{ programs: ['umkm,pertanian'] }, 'programs'],
    [{ kecamatan: [33.16] }, 'kecamatan'],
    [{ village: '99.99.99.9999' }, 'village'],
    [{ village: 33 }, 'village'],
    [{ match: null }, 'match'],
    [{ reachKm: '2' }, 'reachKm'],
    [{ reachKm: 11 }, 'reachKm'],
    [{ view: { lng: 111, lat: -7 } }, 'view'],
    [{ view: { lng: 111, lat: Infinity, zoom: 3 } }, 'view'],
    [{ view: [111, -7, 3] }, 'view'],
    [{ plan: { add: [['33.16.08.2015', 'umkm', 'x']] } }, 'plan'],
    [{ plan: { add: [['!33.16.07.2001', 'umkm']] } }, 'plan'],
    [{ plan: { remove: [['!33.16.07.2001', 'umkm']] } }, 'plan'],
    [{ plan: { add: [['33.16.08.2015:umkm', '']] } }, 'plan'],
    [{ plan: { add: [['33.16.08.2015', 'umkm:']] } }, 'plan'],
    [{ plan: { add: [['33.16.08.2015', 'umkm,!33.16.07.2001:umkm']] } }, 'plan'],
    [{ plan: [] }, 'plan'],
    [{ report: {} }, 'report'],
    [{ constructor: 'x' }, 'constructor'],
    [[], ''],
    [null, ''],
    ['program=umkm', ''],
  ])('%j is left out and named', ([value, name]) => {
    expect(decode(value)).toEqual({ patch: {}, wrong: [name] });
  });

  test('keeps what is sound beside what is not', () => {
    expect(decode({ programs: ['umkm'], theme: 'pink' })).toEqual({ patch: { programs: ['umkm'] }, wrong: ['theme'] });
  });

  test('never throws, whatever comes, and lets no other key in', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(untouched)), (value, key) => {
        const { patch } = decode({ [key]: value, ...(typeof value === 'object' ? value : {}) });
        expect(Object.keys(untouched)).toEqual(expect.arrayContaining(Object.keys(patch)));
      }),
    );
  });
});
