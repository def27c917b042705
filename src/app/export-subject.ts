import { prepareCoverage } from '../coverage';
import { AppError, type State, type VillageCode } from '../domain';
import { draw } from '../drawing/drawing';
import { legendRows } from '../drawing/legend';
import type { SceneSubject } from '../export/export-as';
import type { Subject } from '../export/subject';
import { formatsFor, messagesFor } from '../i18n';
import { browserStore } from '../lib/browser-store';
import { playScenes, scenePlaces, sceneWords } from '../state/scenes';
import { villageDetail, villageRows } from '../state/village-rows';
import type { FeatureHost } from './feature';
import { SceneShelf } from './present/scene-shelf';
import { otherSet } from './release-pictures';
import { isoDate } from './view-model';

/** What the map shows now. @throws AppError while it has nothing to show */
export function currentSubject(host: FeatureHost): Subject {
  const { release, state, report, rows, detail, legend, t, f } = host.view();
  const drawing = host.drawing();
  if (!drawing) throw new AppError('unexpected', { detail: 'The map is not drawn yet.' });
  return { release, state, report, rows, detail, legend, drawing, fit: placesOf(host), emphasis: { hover: null, selected: state.village, focus: null }, t, f, today: isoDate(new Date()), link: pageLink() };
}

/** What the map is fitted to: a scene's places, or the whole scope. */
function placesOf({ store }: FeatureHost): Subject['fit'] {
  const state = store.state.peek();
  const scene = store.release.story.find(({ id }) => id === state.scene);
  return scene ? scenePlaces(scene, state, store.report.peek(), store.release) : null;
}

/** What a state would show, worked out apart from the screen: nothing that is shown changes. */
async function subjectIn(host: FeatureHost, state: State, fit: Subject['fit']): Promise<Subject> {
  const { release, surface } = host.store;
  const measures = host.store.measures.peek();
  const report = prepareCoverage({ release, measures, tags: release.tags })(state);
  const shapes = await host.shapes(state.boundaries);
  const other = state.layers.includes('other-boundaries') ? otherSet(release, state.boundaries) : null;
  const drawing = draw({ release, shapes, otherShapes: other === null ? null : await host.shapes(other), state, report });
  return {
    release,
    state,
    report,
    rows: villageRows(release, measures, release.tags, report, surface.peek().sort),
    detail: villageDetail(release, measures, release.tags, report, state.village),
    legend: legendRows(release, report, state),
    drawing,
    fit,
    emphasis: { hover: null, selected: state.village, focus: null },
    t: messagesFor(state.lang),
    f: formatsFor(state.lang),
    today: isoDate(new Date()),
    link: pageLink(),
  };
}

/** The same with another village selected. */
export function withVillage(host: FeatureHost, subject: Subject, code: VillageCode): Subject {
  const { release } = host.store;
  const state = { ...subject.state, village: code };
  return {
    ...subject,
    state,
    detail: villageDetail(release, host.store.measures.peek(), release.tags, subject.report, code),
    emphasis: { hover: null, selected: code, focus: null },
  };
}

/** Every scene as the presenter has arranged them, in this language, theme and boundary set; hidden ones left out. */
export async function sceneSubjects(host: FeatureHost): Promise<readonly SceneSubject[]> {
  const { release, measures } = host.store;
  const state = host.store.state.peek();
  const shown = new SceneShelf(release, browserStore, state.lang).scenes.peek().filter(({ hidden }) => !hidden);
  const played = playScenes(release, measures.peek(), state, shown.map(({ scene }) => scene));
  return Promise.all(
    played.map(async (one) => ({
      subject: { ...(await subjectIn(host, one.state, one.places)), link: linkTo(release.story.some(({ id }) => id === one.scene.id) ? `scene=${one.scene.id}` : one.scene.hash) },
      scene: sceneWords(one, state.lang, formatsFor(state.lang).count),
    })),
  );
}

/** An address that others can open, or null: a file or a frame without an address is nobody else's. */
function pageLink(): string | null {
  return /^https?:$/.test(location.protocol) ? location.href : null;
}

function linkTo(hash: string): string | null {
  const page = pageLink();
  return page === null ? null : new URL(`#${hash}`, page).href;
}
