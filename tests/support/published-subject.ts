import { prepareCoverage } from '../../src/coverage';
import type { State } from '../../src/domain';
import { legendRows } from '../../src/drawing/legend';
import type { Subject } from '../../src/export/subject';
import { formatsFor, messagesFor } from '../../src/i18n';
import { villageDetail, villageRows } from '../../src/state/village-rows';
import { measures, release, untouched } from './published';
import { publishedDrawing } from './published-drawing';

const coverage = prepareCoverage({ release, measures, tags: release.tags });

/** The published release in the state that a patch makes of the untouched one, as an export is given it. */
export function publishedSubject(patch: Partial<State> = {}): Subject {
  const state = { ...untouched, ...patch };
  const report = coverage(state);
  return {
    release,
    state,
    report,
    rows: villageRows(release, measures, release.tags, report, { key: 'programs', descending: true }),
    detail: villageDetail(release, measures, release.tags, report, state.village),
    legend: legendRows(release, report, state),
    drawing: publishedDrawing(patch),
    fit: null,
    emphasis: { hover: null, selected: state.village, focus: null },
    t: messagesFor(state.lang),
    f: formatsFor(state.lang),
    today: '2026-11-24',
    link: 'https://example.org/peta/',
  };
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
