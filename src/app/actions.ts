import { normaliseName } from '../data/normalise-name';
import { LAYERS, type State, type VillageCode } from '../domain';
import { toggledKecamatan, toggledProgram } from '../state/filter-actions';
import { fitsPlaces } from '../state/scenes';
import { searchVillages } from '../state/search';
import { LISTED_AT_ONCE } from '../state/surface';
import type { Store } from '../state/store';
import { sceneState } from '../state/url-hash';
import type { Actions } from '../ui/view';
import type { StateChange } from './state-changes';

/** What actions need of the map and the page. */
export interface ActionHost {
  /** Applies a change that may have to load something first. */
  readonly apply: (change: StateChange, source: 'user' | 'story') => void;
  /** Selects a village by its name, wherever on the map it lies: the map shows it. */
  readonly choose: (village: VillageCode) => void;
  readonly zoom: (by: 1 | -1) => void;
  readonly present: () => void;
  readonly dismissFailure: () => void;
}

/** The interface's verbs on one store. */
export function createActions(store: Store, host: ActionHost): Actions {
  const patch = (change: StateChange) => host.apply(change, 'user');
  return {
    toggleProgram: (id) => patch((state) => withSoundMatch(toggledProgram(state, id, store.release.programs.map((program) => program.id)), state)),
    allPrograms: () => patch({ programs: [], match: 'any', scene: null }),
    setMatch: (match) => patch({ match, scene: null }),
    toggleKecamatan: (code) => patch((state) => toggledKecamatan(state, code, store.release.kecamatan.map((one) => one.code))),
    setShow: (show) => patch({ show }),
    select: (village) => {
      if (village === null) return patch({ village });
      host.choose(village);
      store.setSurface({ sheet: 'open' });
    },
    hover: (code) => store.setHover(code),
    setBoundaries: (boundaries) => patch({ boundaries }),
    // In one order, so that a layer switched off and on again leaves the link as it was.
    toggleLayer: (layer) => patch(({ layers }) => ({ layers: LAYERS.filter((one) => layers.includes(one) !== (one === layer)) })),
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
      if (scene) host.apply((state) => sceneState(state, scene, store.release), 'story');
    },
    zoom: (by) => host.zoom(by),
    // The whole scope: a scene that fits its places ends, its filter stays.
    fit: () => patch((state) => ({ view: null, scene: fitsPlaces(state, store.release) ? null : state.scene })),
    search: (query) => searchVillages(store.release, query, normaliseName),
    print: () => window.print(),
    dismissFailure: () => host.dismissFailure(),
  };
}

/** "All of" needs two programmes to mean anything. */
function withSoundMatch(change: Partial<State>, state: State): Partial<State> {
  return (change.programs ?? state.programs).length < 2 ? { ...change, match: 'any' } : change;
}
