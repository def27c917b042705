import { prepareCoverage } from '../../src/coverage';
import { loadShapes } from '../../src/data';
import type { State } from '../../src/domain';
import { draw, type Drawing, type DrawingInput } from '../../src/drawing/drawing';
import { measures, read, release, untouched } from './published';

/** The picture of the published release in both boundary sets. */
export const [kemendagri, bps] = await Promise.all([loadShapes(read, 'kemendagri-2025'), loadShapes(read, 'bps-2020')]);

const coverage = prepareCoverage({ release, measures, tags: release.tags });

/** The picture of the state that a patch makes of the untouched one. */
export function publishedDrawing(patch: Partial<State> = {}, told?: DrawingInput['told']): Drawing {
  const state = { ...untouched, ...patch };
  const [shapes, otherShapes] = state.boundaries === bps.boundaries ? [bps, kemendagri] : [kemendagri, bps];
  return draw({ release, tags: release.tags, shapes, otherShapes, state, report: coverage(state), told });
}

/** The states whose picture matters most, by name. */
export const EIGHT_STATES: readonly (readonly [name: string, patch: Partial<State>])[] = [
  ['all programmes', {}],
  ['UMKM', { programs: ['umkm'] }],
  ['livestock', { programs: ['peternakan'] }],
  ['UMKM or livestock', { programs: ['umkm', 'peternakan'] }],
  ['UMKM and livestock', { programs: ['umkm', 'peternakan'], match: 'all' }],
  ['Jepon, those not named', { kecamatan: ['33.16.08'], show: 'gap' }],
  ['agriculture, those named', { programs: ['pertanian'], show: 'covered' }],
  ['no village covered', { programs: ['umkm', 'pertanian'], match: 'all' }],
];
