import type { Language, Layout, Release, State } from '../domain';

/** Optional layers that are on unless a link says otherwise. */
export const USUAL_LAYERS: State['layers'] = ['labels', 'context'];

/** The state of a map that nobody has touched: everything shown, fitted to the scope. */
export function initialState(release: Pick<Release, 'boundarySets'>, { lang, layout }: { readonly lang: Language; readonly layout: Layout }): State {
  return {
    programs: [],
    match: 'any',
    kecamatan: [],
    show: 'all',
    village: null,
    boundaries: release.boundarySets[0]?.id ?? '',
    layers: USUAL_LAYERS,
    rank: 'distance',
    reachKm: null,
    lang,
    theme: 'light',
    layout,
    scene: null,
    plan: { add: [], remove: [] },
    view: null,
  };
}
