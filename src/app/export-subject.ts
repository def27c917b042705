import { planned, prepareCoverage } from '../coverage';
import { AppError, type State, type TagSet, type VillageCode } from '../domain';
import { bandLatitude } from '../drawing/band-latitude';
import { draw } from '../drawing/drawing';
import { legendRows } from '../drawing/legend';
import type { SceneSubject } from '../export/export-as';
import type { Subject } from '../export/subject';
import { formatsFor, messagesFor } from '../i18n';
import { browserStore } from '../lib/browser-store';
import { gapList } from '../state/gaps';
import { playScenes, sceneHash, scenePlaces, sceneWords } from '../state/scenes';
import { villageDetail, villageRows } from '../state/village-rows';
import type { FeatureHost } from './feature';
import { SceneShelf } from './present/scene-shelf';
import { otherSet } from './release-pictures';
import { isoDate } from './view-model';

/** What the map shows now: with a plan, the plan and its figures. @throws AppError while it has nothing to show */
export function currentSubject(host: FeatureHost): Subject {
  const { state, report: record, planReport } = host.view();
  const drawing = host.drawing();
  if (!drawing) throw new AppError('unexpected', { detail: 'The map is not drawn yet.' });
  return subjectOf(host, { state, record, report: planReport ?? record, tags: host.store.plannedTags.peek(), drawing, fit: placesOf(host) });
}

/** What the map is fitted to: a scene's places, or the whole scope. */
function placesOf({ store }: FeatureHost): Subject['fit'] {
  const state = store.state.peek();
  const scene = store.release.story.find(({ id }) => id === state.scene);
  return scene ? scenePlaces(scene, state, store.planReport.peek() ?? store.report.peek(), store.release) : null;
}

/** What a state would show, worked out apart from the screen: nothing that is shown changes. */
async function subjectIn(host: FeatureHost, state: State, fit: Subject['fit']): Promise<Subject> {
  const { release } = host.store;
  const measures = host.store.measures.peek();
  const tags = planned(release.tags, state.plan);
  const record = prepareCoverage({ release, measures, tags: release.tags })(state);
  const report = tags === release.tags ? record : prepareCoverage({ release, measures, tags })(state);
  const own = await host.shapes(state.boundaries);
  const other = state.layers.includes('other-boundaries') ? otherSet(release, state.boundaries) : null;
  const otherShapes = other === null ? null : await host.shapes(other);
  const shapes = tags === release.tags ? own : (await import('../drawing/plan-cuts')).withPlanCuts(own, tags, bandLatitude(measures.sets[own.boundaries]?.labelPoints ?? {}));
  return subjectOf(host, { state, record, report, tags, drawing: draw({ release, shapes, otherShapes, state, report }), fit });
}

interface Worked extends Pick<Subject, 'state' | 'record' | 'report' | 'drawing' | 'fit'> {
  readonly tags: TagSet;
}

function subjectOf({ store, publicLink }: FeatureHost, { tags, ...worked }: Worked): Subject {
  const { release } = store;
  const { state, report } = worked;
  const measures = store.measures.peek();
  return {
    ...worked,
    release,
    rows: villageRows(release, measures, tags, report, store.surface.peek().sort),
    gaps: () => gapList(release, measures, worked.record, state.rank),
    detail: villageDetail(release, measures, tags, report, state.village),
    legend: legendRows(release, report, state),
    emphasis: { hover: null, selected: state.village, focus: null },
    t: messagesFor(state.lang),
    f: formatsFor(state.lang),
    today: isoDate(new Date()),
    link: publicLink(),
  };
}

/** The same with another village selected. */
export function withVillage(host: FeatureHost, subject: Subject, code: VillageCode): Subject {
  const { release } = host.store;
  const state = { ...subject.state, village: code };
  return {
    ...subject,
    state,
    detail: villageDetail(release, host.store.measures.peek(), planned(release.tags, state.plan), subject.report, code),
    emphasis: { hover: null, selected: code, focus: null },
  };
}

/** Every scene as the presenter has arranged them, in this language, theme and boundary set; hidden ones left out. */
export async function sceneSubjects(host: FeatureHost): Promise<readonly SceneSubject[]> {
  const { release, measures } = host.store;
  const state = host.store.state.peek();
  const shown = new SceneShelf(release, browserStore(host.storage), state.lang).scenes.peek().filter(({ hidden }) => !hidden);
  const played = playScenes(release, measures.peek(), state, shown.map(({ scene }) => scene));
  return Promise.all(
    played.map(async (one) => ({
      subject: { ...(await subjectIn(host, one.state, one.places)), link: host.publicLink(sceneHash(one.scene, release)) },
      scene: sceneWords(one, state.lang, formatsFor(state.lang).count),
    })),
  );
}
