import { kecamatanAreas, planned } from '../coverage';
import { AppError, recordKind, type BoundarySetId, type Measures, type NearestNamed, type Release, type TagSet, type VillageCode } from '../domain';
import { bandLatitude } from '../drawing/band-latitude';
import { draw } from '../drawing/drawing';
import { legendRows } from '../drawing/legend';
import type { ReachPath } from '../drawing/reach-shape';
import type { Shapes } from '../drawing/shapes';
import type { SceneSubject, SceneSubjects } from '../export/export-as';
import type { Subject } from '../export/subject';
import { formatsFor, messagesFor } from '../i18n';
import { browserStore } from '../lib/browser-store';
import { orAborted } from '../lib/or-aborted';
import { gapList } from '../state/gaps';
import { plainArrangement } from '../state/scene-list';
import { playScenes, sceneHash, scenePlaces, sceneWords, shownScene, type PlayedScene } from '../state/scenes';
import type { Surface } from '../state/surface';
import { villageDetail, villageRows } from '../state/village-rows';
import { sceneFigure } from '../ui/present/scene-figure';
import type { FeatureHost } from './feature';
import { SceneShelf } from './present/scene-shelf';
import type { ReachDesk } from './reach-desk';
import { questionOf, type Question } from './reach-watch';
import { otherSet } from './release-pictures';
import { isoDate } from './view-model';

/** What the map shows now: with a plan, the plan and its figures. `nearest`: distances worked out for its list of gaps. @throws AppError while it has nothing to show */
export function currentSubject(host: FeatureHost, nearest: NearestNamed | null = null): Subject {
  const { state, report: record, planReport } = host.view();
  const drawing = host.drawing();
  if (!drawing) throw new AppError('unexpected', { detail: 'The map is not drawn yet.' });
  return subjectOf({ ...openIn(host), nearest }, { state, record, report: planReport ?? record, tags: host.store.plannedTags.peek(), drawing, fit: placesOf(host), link: host.publicLink() });
}

/** What the map is fitted to: a scene's places, or the whole scope. */
function placesOf({ store }: FeatureHost): Subject['fit'] {
  const state = store.state.peek();
  const scene = shownScene(state, store.release);
  return scene ? scenePlaces(scene, state, store.planReport.peek() ?? store.report.peek(), store.release) : null;
}

/** What is open, as it is when an export begins: another release may be opened before the file is made. */
interface Open {
  readonly release: Release;
  readonly measures: Measures;
  readonly sort: Surface['sort'];
  readonly nearest?: NearestNamed | null;
}

function openIn({ store }: Pick<FeatureHost, 'store'>): Open {
  return { release: store.release, measures: store.measures.peek(), sort: store.surface.peek().sort };
}

interface Worked extends Pick<Subject, 'state' | 'record' | 'report' | 'drawing' | 'fit' | 'link'> {
  readonly tags: TagSet;
}

/** Everything an export is given, from what was worked out for one state. */
export function subjectOf({ release, measures, sort, nearest = null }: Open, { tags, ...worked }: Worked): Subject {
  const { state, report } = worked;
  return {
    ...worked,
    release,
    rows: villageRows(release, measures, tags, report, sort),
    gaps: () => gapList(release, measures, worked.record, state.rank, nearest),
    detail: villageDetail(release, measures, tags, report, state.village, nearest),
    legend: legendRows(release, report, state),
    emphasis: { hover: null, selected: state.village, focus: null },
    t: messagesFor(state.lang, recordKind(release)),
    f: formatsFor(state.lang),
    today: isoDate(new Date()),
  };
}

/** The same with another village selected. */
export function withVillage(host: FeatureHost, subject: Subject, code: VillageCode, nearest: NearestNamed | null = null): Subject {
  const { release } = host.store;
  const state = { ...subject.state, village: code };
  return {
    ...subject,
    state,
    link: host.publicLink(state),
    detail: villageDetail(release, host.store.measures.peek(), planned(release.tags, state.plan), subject.report, code, nearest),
    emphasis: { hover: null, selected: code, focus: null },
  };
}

type Desk = Pick<ReachDesk, 'reach'>;
type OpenDesk = (signal: AbortSignal) => Promise<Desk>;

const openReachDesk: OpenDesk = async (signal) => new (await import('./reach-desk')).ReachDesk(signal);

/**
 * Every scene as the presenter has arranged them, in this language, theme and boundary set; hidden ones left out. Each is worked out
 * when it is asked for, apart from the screen: nothing that is shown changes. What is open counts as it is now.
 *
 * @param published the release's own scenes as they were published, whatever this reader has arranged
 * @param signal stops it: the scene that is asked for rejects with its reason
 */
export function sceneSubjects(host: Pick<FeatureHost, 'store' | 'shapes' | 'storage' | 'publicLink'>, signal: AbortSignal, { published = false, openDesk = openReachDesk }: { readonly published?: boolean; readonly openDesk?: OpenDesk } = {}): SceneSubjects {
  const open = openIn(host);
  const { release, measures } = open;
  const state = host.store.state.peek();
  const arranged = published ? plainArrangement(release.story) : new SceneShelf(release, browserStore(host.storage), state.lang).scenes.peek();
  const shown = arranged.filter(({ hidden }) => !hidden);
  const played = playScenes(release, measures, state, shown.map(({ scene }) => scene)).map((one) => ({ ...one, link: host.publicLink(sceneHash(one.scene, release)) }));
  const sets = new Set(played.flatMap(({ state: { boundaries, layers } }) => [boundaries, layers.includes('other-boundaries') ? otherSet(release, boundaries) : null]).filter((id) => id !== null));
  const loading = Promise.all([...sets].map(async (id) => [id, await host.shapes(id)] as const)).then((entries) => new Map(entries));
  // Who waits for it hears of it; who never asks for a scene need not.
  loading.catch(() => undefined);
  return { count: played.length, subjects: made(open, played, loading, signal, openDesk) };
}

type Linked = PlayedScene & Pick<Subject, 'link'>;

async function* made(open: Open, played: readonly Linked[], loading: Promise<ReadonlyMap<BoundarySetId, Shapes>>, signal: AbortSignal, openDesk: OpenDesk): AsyncGenerator<SceneSubject> {
  // The worker of reach ends with the last scene, and when nobody asks for more.
  const over = new AbortController();
  let desk: Promise<Desk> | null = null;
  const reached: Desk['reach'] = async (...asked) => (await (desk ??= openDesk(AbortSignal.any([signal, over.signal])))).reach(...asked);
  try {
    const shapes = await orAborted(loading, signal);
    for (const one of played) {
      const subject = await orAborted(playedSubject(open, one, shapes, reached), signal);
      const { lang } = one.state;
      const figure = sceneFigure({ ...subject, report: one.report, planReport: one.planReport, kecamatanAreas: kecamatanAreas(open.release, open.measures) }, one.scene, one.event);
      yield { subject, scene: { ...sceneWords(one, lang, formatsFor(lang).count), figure } };
    }
  } finally {
    over.abort();
  }
}

async function playedSubject(open: Open, { scene, state, report: record, planReport, places, link }: Linked, sets: ReadonlyMap<BoundarySetId, Shapes>, reached: Desk['reach']): Promise<Subject> {
  const { release, measures } = open;
  const own = sets.get(state.boundaries);
  if (!own) throw new AppError('unexpected', { detail: state.boundaries });
  const other = state.layers.includes('other-boundaries') ? otherSet(release, state.boundaries) : null;
  const tags = planned(release.tags, state.plan);
  const report = planReport ?? record;
  const parts = tags === release.tags ? null : await import('../drawing/plan-cuts');
  const shapes = parts === null ? own : parts.withPlanCuts(own, tags, bandLatitude(measures.sets[own.boundaries]?.labelPoints ?? {}));
  const question = state.layers.includes('reach') ? questionOf({ release, state, report: record, planReport }) : null;
  const reach = question && (await reachPath(question, own, reached));
  const drawing = draw({ release, tags, shapes, otherShapes: (other === null ? null : sets.get(other)) ?? null, state, report, reach, told: scene, placeNames: parts?.withPlannedNames });
  return subjectOf(open, { state, record, report, tags, drawing, fit: places, link });
}

/** As the screen draws it: the plan's reach where there is a plan. */
async function reachPath({ boundaries, km, scope, around, planned: withPlan }: Question, shapes: Shapes, reached: Desk['reach']): Promise<ReachPath> {
  const codes = withPlan ?? around;
  const [figure] = await reached(shapes, [{ scope, around: codes, km }]);
  return { boundaries, km, codes, path: figure?.path ?? '' };
}
