import { normaliseName } from '../data/normalise-name';
import { LAYERS, type State, type VillageCode } from '../domain';
import { toggledKecamatan, toggledProgram } from '../state/filter-actions';
import { fitsPlaces } from '../state/scenes';
import { searchVillages } from '../state/search';
import { LISTED_AT_ONCE } from '../state/surface';
import type { Store } from '../state/store';
import { sceneState } from '../state/url-hash';
import type { Actions } from '../ui/view';

/** What actions need of the map and the page. */
export interface ActionHost {
  /** Applies a change that may have to load something first. */
  readonly apply: (patch: Partial<State>, source: 'user' | 'story') => void;
  /** Selects a village by its name, wherever on the map it lies: the map shows it. */
  readonly choose: (village: VillageCode) => void;
  readonly zoom: (by: 1 | -1) => void;
  readonly present: () => void;
  readonly dismissFailure: () => void;
}

/** The interface's verbs on one store. */
export function createActions(store: Store, host: ActionHost): Actions {
  const patch = (change: Partial<State>) => host.apply(change, 'user');
  return {
    toggleProgram: (id) => patch(withSoundMatch(toggledProgram(store.state.peek(), id, store.release.programs.map((program) => program.id)), store.state.peek())),
    allPrograms: () => patch({ programs: [], match: 'any', scene: null }),
    setMatch: (match) => patch({ match, scene: null }),
    toggleKecamatan: (code) => patch(toggledKecamatan(store.state.peek(), code, store.release.kecamatan.map((one) => one.code))),
    setShow: (show) => patch({ show }),
    select: (village) => {
      if (village === null) return patch({ village });
      host.choose(village);
      store.setSurface({ sheet: 'open' });
    },
    hover: (code) => store.setHover(code),
    setBoundaries: (boundaries) => patch({ boundaries }),
    toggleLayer: (layer) => {
      const { layers } = store.state.peek();
      // In one order, so that a layer switched off and on again leaves the link as it was.
      patch({ layers: LAYERS.filter((one) => layers.includes(one) !== (one === layer)) });
    },
    setTheme: (theme) => patch({ theme }),
    setLanguage: (lang) => patch({ lang }),
    sortBy: (key) => {
      const { sort } = store.surface.peek();
      const descendingFirst = key === 'programs' || key === 'area';
      store.setSurface({ sort: { key, descending: sort.key === key ? !sort.descending : descendingFirst } });
    },
    listMore: (list) => {
      const { listed } = store.surface.peek();
      store.setSurface({ listed: { ...listed, [list]: listed[list] + LISTED_AT_ONCE[list] } });
    },
    open: (panel) => store.setSurface({ panel }),
    setSheet: (sheet) => store.setSurface({ sheet }),
    present: () => host.present(),
    showScene: (id) => {
      const scene = store.release.story.find((one) => one.id === id);
      if (scene) host.apply(sceneState(store.state.peek(), scene, store.release), 'story');
    },
    zoom: (by) => host.zoom(by),
    fit: () => {
      const state = store.state.peek();
      // The whole scope: a scene that fits its places ends, its filter stays.
      patch({ view: null, scene: fitsPlaces(state, store.release) ? null : state.scene });
    },
    search: (query) => searchVillages(store.release, query, normaliseName),
    print: () => window.print(),
    dismissFailure: () => host.dismissFailure(),
  };
}

/** "All of" needs two programmes to mean anything. */
function withSoundMatch(change: Partial<State>, state: State): Partial<State> {
  return (change.programs ?? state.programs).length < 2 ? { ...change, match: 'any' } : change;
}
