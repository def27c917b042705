import { subjectOf } from '../../src/app/export-subject';
import { planned, prepareCoverage } from '../../src/coverage';
import type { Release, State } from '../../src/domain';
import { bandLatitude } from '../../src/drawing/band-latitude';
import { draw, type DrawingInput } from '../../src/drawing/drawing';
import { withPlanCuts, withPlannedNames } from '../../src/drawing/plan-cuts';
import type { Subject } from '../../src/export/subject';
import { measures, release as published, untouched } from './published';
import { bps, kemendagri } from './published-drawing';

/** The published release in the state that a patch makes of the untouched one, as an export is given it. */
export function publishedSubject(patch: Partial<State> = {}, told?: DrawingInput['told']): Subject {
  return subjectIn(published, patch, told);
}

/** The same of another release with the published villages. */
export function subjectIn(release: Release, patch: Partial<State> = {}, told?: DrawingInput['told']): Subject {
  const state = { ...untouched, ...patch };
  const tags = planned(release.tags, state.plan);
  const record = prepareCoverage({ release, measures, tags: release.tags })(state);
  const report = prepareCoverage({ release, measures, tags })(state);
  const { boundaries } = state;
  const own = boundaries === bps.boundaries ? bps : kemendagri;
  const shapes = tags === release.tags ? own : withPlanCuts(own, tags, bandLatitude(measures.sets[boundaries]?.labelPoints ?? {}));
  const drawing = draw({ release, tags, shapes, otherShapes: boundaries === bps.boundaries ? kemendagri : bps, state, report, told, placeNames: withPlannedNames });
  const open = { release, measures, sort: { key: 'programs', descending: true } } as const;
  return { ...subjectOf(open, { state, record, report, tags, drawing, fit: null, link: 'https://example.org/peta/' }), today: '2026-11-24' };
}

/** Six states × two languages: what every export is tested with. */
export const SIX_STATES: readonly (readonly [name: string, patch: Partial<State>])[] = [
  ['all programmes', {}],
  ['UMKM', { programs: ['umkm'] }],
  ['UMKM and livestock', { programs: ['umkm', 'peternakan'], match: 'all' }],
  ['Jepon, those not named', { kecamatan: ['33.16.08'], show: 'gap' }],
  ['agriculture, those named, BPS', { programs: ['pertanian'], show: 'covered', boundaries: 'bps-2020' }],
  ['no village covered', { programs: ['umkm', 'pertanian'], match: 'all', show: 'covered' }],
];

export const TWELVE_CASES = SIX_STATES.flatMap(([name, patch]) => (['id', 'en'] as const).map((lang) => ({ name: `${name}, ${lang}`, patch: { ...patch, lang } })));
