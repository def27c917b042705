import { describe, expect, test } from 'vitest';
import { loadBoundaries } from '../../data';
import { codeOf, read, release } from '../../../tests/support/published';
import { publishedSubject, TWELVE_CASES } from '../../../tests/support/published-subject';
import { signedArea } from '../../lib/signed-area';
import { listedRows } from '../../state/listed-rows';
import { toGeoJson } from './geojson';

const sets = new Map(
  await Promise.all(release.boundarySets.map(async ({ id }) => [id, (await loadBoundaries(read, release, id)).boundaries] as const)),
);

function exported(patch: Parameters<typeof publishedSubject>[0]) {
  const subject = publishedSubject(patch);
  const boundaries = sets.get(subject.state.boundaries);
  if (!boundaries) throw new Error('no such set');
  return { subject, collection: toGeoJson(subject, boundaries), boundaries };
}

describe('villages as GeoJSON', () => {
  test.for(TWELVE_CASES)('hold what the table lists, with the report: $name', ({ patch }) => {
    const { subject, collection } = exported(patch);
    expect(collection.features.map(({ id }) => id)).toEqual(listedRows(subject.rows, subject.state).map(({ village }) => village.code));
    expect(collection.about.report.covered).toEqual(subject.report.covered);
    expect(collection.about.note === null).toBe(collection.features.length > 0);
  });

  test('carry the outlines as they are: closed rings, the outer ones counter-clockwise, holes clockwise', () => {
    const { collection, boundaries } = exported({});
    for (const { id, geometry } of collection.features) {
      expect(geometry).toEqual(boundaries.villages.get(String(id)));
      const parts = geometry?.type === 'Polygon' ? [geometry.coordinates] : (geometry?.coordinates ?? []);
      expect(parts.length).toBeGreaterThan(0);
      for (const rings of parts) {
        for (const [index, ring] of rings.entries()) {
          expect(ring[0]).toEqual(ring.at(-1));
          expect(Math.sign(signedArea(ring)), `ring ${index} of ${id}`).toBe(index === 0 ? 1 : -1);
        }
      }
    }
  });

  test('say of each village what a plan adds and takes out, and nothing of plans when there is none', () => {
    const [balong, nglobo, bacem] = [codeOf('Balong'), codeOf('Nglobo'), codeOf('Bacem')];
    const { features } = exported({ plan: { add: [[balong, 'umkm']], remove: [[nglobo, 'umkm']] } }).collection;
    const of = (code: string) => features.find(({ id }) => id === code)?.properties;
    expect(of(balong)).toMatchObject({ covered: true, plan: { add: ['umkm'], remove: [] } });
    expect(of(nglobo)).toMatchObject({ covered: false, programs: [], plan: { add: [], remove: ['umkm'] } });
    expect(of(bacem)).toMatchObject({ plan: { add: [], remove: [] } });
    for (const { properties } of exported({}).collection.features) expect(properties).not.toHaveProperty('plan');
  });

  test('keep a village without an outline, as one without a place', () => {
    const { subject, boundaries } = exported({});
    const villages = new Map([...boundaries.villages].slice(1));
    const { features } = toGeoJson(subject, { ...boundaries, villages });
    expect(features.filter(({ geometry }) => geometry === null)).toHaveLength(1);
    expect(features).toHaveLength(36);
  });
});
