import { planned, prepareCoverage } from '../coverage';
import type { CoverageReport, Language, Measures, ProgramEvent, Release, Scene, State, VillageCode } from '../domain';
import { fillText } from './scene-text';
import { sceneState } from './url-hash';

/** A scene as it is shown: all that it sets, and the figures that belong to it. */
export interface PlayedScene {
  readonly scene: Scene;
  /** Everything a person could have chosen, as the scene chooses it. */
  readonly state: State;
  /** Figures of that state, of the record whatever is planned. */
  readonly report: CoverageReport;
  /** Of the record with the scene's plan applied; null: the scene carries none. Wherever it shows it is marked as a plan. */
  readonly planReport: CoverageReport | null;
  readonly event: ProgramEvent | null;
  /** Villages that its camera shows; null: the state's view, or the whole scope. */
  readonly places: readonly VillageCode[] | null;
}

/** What a link to a scene says: a scene of the release has a name that every reader's map knows; an own one is written out. */
export function sceneHash({ id, hash }: Scene, { story }: Pick<Release, 'story'>): string {
  return story.some((one) => one.id === id) ? `scene=${id}` : hash;
}

/**
 * Scenes with the state and the figures of each, for whoever shows or exports them. `around` says what a scene leaves as it is:
 * language, theme, layout and boundaries.
 */
export function playScenes(release: Release, measures: Measures, around: State, story: readonly Scene[] = release.story): readonly PlayedScene[] {
  const coverage = prepareCoverage({ release, measures, tags: release.tags });
  return story.map((scene) => {
    const state = sceneState(around, scene, release);
    const tags = planned(release.tags, state.plan);
    const report = coverage(state);
    const planReport = tags === release.tags ? null : prepareCoverage({ release, measures, tags })(state);
    return {
      scene,
      state,
      report,
      planReport,
      event: release.events.find(({ id }) => id === scene.event) ?? null,
      places: scenePlaces(scene, state, planReport ?? report, release),
    };
  });
}

type Speaking = Pick<PlayedScene, 'scene' | 'report' | 'planReport' | 'event'>;

/** What a played scene says in words, its figures in place: those of its plan, where it carries one. */
export function sceneWords({ scene, report, planReport, event }: Speaking, lang: Language, count: (value: number) => string): { readonly title: string; readonly text: string } {
  const source = { report: planReport ?? report, event };
  return { title: fillText(scene.title[lang], source, count), text: fillText(scene.text[lang], source, count) };
}

/** The villages that a scene's camera shows; null: the state's view, or the whole scope. A village that somebody selects meanwhile moves no scene. */
export function scenePlaces(scene: Pick<Scene, 'fit' | 'id' | 'hash'>, state: State, report: CoverageReport, release: Release): readonly VillageCode[] | null {
  if (scene.fit === 'scope' || state.view !== null) return null;
  const { village } = sceneState(state, scene, release);
  if (village !== null) return [village];
  if (state.show === 'gap') return orNull(report.gap.codes);
  if (state.programs.length > 0) return orNull(report.covered.codes);
  if (state.kecamatan.length === 0) return null;
  return orNull(release.villages.filter(({ kecamatan }) => state.kecamatan.includes(kecamatan)).map(({ code }) => code));
}

/** The scene of the release that a state names; null: it names none. */
export function shownScene({ scene }: Pick<State, 'scene'>, { story }: Pick<Release, 'story'>): Scene | null {
  return story.find(({ id }) => id === scene) ?? null;
}

/** Does a map that nobody moved show the places of a scene, and not the whole scope? */
export function fitsPlaces({ scene, view }: State, { story }: Pick<Release, 'story'>): boolean {
  return view === null && story.some(({ id, fit }) => id === scene && fit === 'places');
}

/** With another of these, the map no longer shows what the scene's title says. */
const FILTERS = ['programs', 'match', 'kecamatan', 'show', 'plan'] as const satisfies readonly (keyof State)[];

/** The state after a change that does not speak of scenes: another filter ends the scene that was shown. */
export function withoutLeftScene(before: State, after: State): State {
  const left = FILTERS.some((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  return left ? { ...after, scene: null } : after;
}

function orNull(codes: readonly VillageCode[]): readonly VillageCode[] | null {
  return codes.length === 0 ? null : codes;
}
