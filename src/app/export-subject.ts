import { prepareCoverage } from '../coverage';
import { AppError, type State, type VillageCode } from '../domain';
import { draw } from '../drawing/drawing';
import { legendRows } from '../drawing/legend';
import type { SceneSubject } from '../export/export-as';
import type { Subject } from '../export/subject';
import { formatsFor, messagesFor } from '../i18n';
import { initialState } from '../state/initial-state';
import { parseHash } from '../state/url-hash';
import { villageDetail, villageRows } from '../state/village-rows';
import type { FeatureHost } from './feature';
import { otherSet } from './release-pictures';
import { isoDate } from './view-model';

/** What the map shows now. @throws AppError while it has nothing to show */
export function currentSubject(host: FeatureHost): Subject {
  const { release, state, report, rows, detail, legend, t, f } = host.view();
  const drawing = host.drawing();
  if (!drawing) throw new AppError('unexpected', { detail: 'The map is not drawn yet.' });
  return { release, state, report, rows, detail, legend, drawing, emphasis: { hover: null, selected: state.village, focus: null }, t, f, today: isoDate(new Date()), link: pageLink() };
}

/** What a state would show, worked out apart from the screen: nothing that is shown changes. */
async function subjectIn(host: FeatureHost, state: State): Promise<Subject> {
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

/** Every scene of the story as it would be shown now: in this language, theme and boundary set. */
export async function sceneSubjects(host: FeatureHost): Promise<readonly SceneSubject[]> {
  const { release } = host.store;
  const { lang, theme, layout, boundaries } = host.store.state.peek();
  const plain = { ...initialState(release, { lang, layout }), theme, boundaries };
  return Promise.all(
    release.story.map(async ({ id, hash, title, text }) => ({
      subject: await subjectIn(host, { ...parseHash(hash, plain, release).state, scene: id }),
      scene: { title: title[lang], text: text[lang] },
    })),
  );
}

/** An address that others can open, or null: a file or a frame without an address is nobody else's. */
function pageLink(): string | null {
  return /^https?:$/.test(location.protocol) ? location.href : null;
}
