import { join } from 'node:path';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { viewOf } from '../../src/app/view-model';
import { loadRelease, loadShapes } from '../../src/data';
import type { Language, Layout, Measures, Release } from '../../src/domain';
import { draw, type Drawing } from '../../src/drawing/drawing';
import { frameKm, FITTED_KM } from '../../src/drawing/scale-bar';
import type { Shapes } from '../../src/drawing/shapes';
import { mapMarkup } from '../../src/render/svg/map-markup';
import { initialState } from '../../src/state/initial-state';
import { playScenes } from '../../src/state/scenes';
import { createStore } from '../../src/state/store';
import { atStart } from '../../src/i18n/words';
import { belowFold } from '../../src/ui/below-fold';
import { shownCredits } from '../../src/ui/credits';
import { headlineText, headlineWords } from '../../src/ui/headline-text';
import { local, programName } from '../../src/ui/names';
import { shell } from '../../src/ui/shell';
import { unableBanner } from '../../src/ui/unable-banner';
import type { Actions, View } from '../../src/ui/view';
import { readFromFolder } from '../data/read-folder';

/** What a page made at build is made of. */
export interface StillSource {
  readonly release: Release;
  readonly measures: Measures;
  readonly shapes: Shapes;
}

/** Which page of a release. */
interface StillKind {
  readonly lang: Language;
  readonly layout: Layout;
  /** Has each language a page of its own beside this one? */
  readonly languagePages: boolean;
}

export interface StillPage {
  readonly firstFrame: string;
  readonly title: string;
  readonly description: string;
}

const DATA = join(import.meta.dirname, '../../data');

/** Reads a release as it is published: a bad one stops the build. */
export async function readStillSource(id: string): Promise<StillSource> {
  const read = readFromFolder(join(DATA, id));
  const { release, measures, notes } = await loadRelease(read);
  if (notes.length > 0) throw new Error(`The release ${id} has notes; run npm run data:check: ${JSON.stringify(notes)}`);
  const shapes = await loadShapes(read, initialState(release, { lang: 'id', layout: 'full' }).boundaries);
  return { release, measures, shapes };
}

/**
 * The first frame of the page in one language: the running element's own templates and drawing, rendered to text. It carries no
 * marks for hydration, because the element draws its own and takes the frame away.
 */
export function stillPage(source: StillSource, { lang, layout, languagePages }: StillKind): StillPage {
  const { release } = source;
  const { view, drawing } = stillView(source, { lang, layout, languagePages });
  const frame = text(shell(view, STILL_ACTIONS, html`${unsafeHTML(mapMarkup(drawing, view.f.km(FITTED_KM)))}`));
  // A page in a frame is as high as the frame: nothing stands below.
  const below = layout === 'full' ? `<noscript>${text(belowFold(view, STILL_ACTIONS, playScenes(release, source.measures, view.state)))}</noscript>` : '';
  return {
    // The first paint waits for the mark (a link in the head says so) and for nothing behind it.
    firstFrame: `<div slot="first-frame">${frame}<span id="frame-read" hidden></span>${below}<template data-unable>${text(unableBanner(lang))}</template></div>`,
    title: `${view.t.product} · ${release.title[lang]}`,
    description: headlineText(view),
  };
}

/** A template as text, without the marks that hydration would need, those of nothing among them, and without white space between tags. */
function text(template: TemplateResult): string {
  return collectResultSync(render(template)).replace(/<!--.*?-->|<\?>/gs, '').replace(/\s+/g, ' ').replace(/> </g, '><');
}

/** The map and its words alone, for a picture of them. */
export function stillMap(source: StillSource, lang: Language) {
  const { view, drawing } = stillView(source, { lang, layout: 'full', languagePages: true });
  const { frame } = drawing.shapes;
  return {
    markup: mapMarkup(drawing, ''),
    ratio: frame.width / frame.height,
    words: headlineWords(view),
    product: view.t.product,
    disclaimer: atStart(local(view, view.release.disclaimer)),
    credits: shownCredits(view).map(({ line }) => local(view, line)),
    legend: view.legend.flatMap((row) => (row.kind === 'program' ? [{ role: row.role, text: programName(view, row.id), villages: row.villages }] : [])),
  };
}

function stillView({ release, measures, shapes }: StillSource, { lang, layout, languagePages }: StillKind): { readonly view: View; readonly drawing: Drawing } {
  const store = createStore(release, measures, initialState(release, { lang, layout }), []);
  const view = viewOf(store, { printing: false, still: true, failure: null, waiting: false, languagePages, publicLink: () => null });
  return { view, drawing: draw({ release, tags: release.tags, shapes, otherShapes: null, state: view.state, report: view.report }) };
}

/** Rules that the style sheet needs before any script: the shape of the map's frame. */
export function frameStyle({ shapes: { frame } }: StillSource): string {
  return `.map-stage{--map-ratio:${(frame.width / frame.height).toFixed(6)};--map-km:${(1 / frameKm(frame)).toFixed(6)}}`;
}

/** Nothing can be done in a page without JavaScript: templates leave their handlers out of the text. */
const STILL_ACTIONS: Actions = {
  toggleProgram: nothing,
  allPrograms: nothing,
  setMatch: nothing,
  toggleKecamatan: nothing,
  setShow: nothing,
  select: nothing,
  hover: nothing,
  setBoundaries: nothing,
  toggleLayer: nothing,
  setTheme: nothing,
  setLanguage: nothing,
  sortBy: nothing,
  listMore: nothing,
  open: nothing,
  setSheet: nothing,
  present: nothing,
  showScene: nothing,
  zoom: nothing,
  fit: nothing,
  search: () => [],
  print: nothing,
  dismissFailure: nothing,
};

function nothing(): void {}
