import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import { readFromFolder } from '../../scripts/data/read-folder';
import { viewOf } from '../../src/app/view-model';
import { loadRelease } from '../../src/data';
import type { Release, State } from '../../src/domain';
import { initialState } from '../../src/state/initial-state';
import { createStore } from '../../src/state/store';
import type { Surface } from '../../src/state/surface';
import type { Actions, View } from '../../src/ui/view';

export interface ViewOptions {
  readonly state?: Partial<State>;
  readonly surface?: Partial<Surface>;
  readonly still?: boolean;
  readonly languagePages?: boolean;
  readonly publicLink?: string | null;
  /** Another release made of the published one. */
  readonly release?: (release: Release) => Release;
}

const published = loadRelease(readFromFolder(new URL('../../data/blora', import.meta.url).pathname));

/** What the interface would show of the published release in some state. */
export async function viewWith({ state = {}, surface = {}, still = false, languagePages = true, publicLink = null, release: change = (same) => same }: ViewOptions = {}): Promise<View> {
  const { release: record, measures } = await published;
  const release = change(record);
  const store = createStore(release, measures, { ...initialState(release, { lang: state.lang ?? 'id', layout: 'full' }), ...state }, []);
  store.setSurface(surface);
  return viewOf(store, { printing: false, still, failure: null, waiting: false, languagePages, publicLink: () => publicLink });
}

const ignore = (): void => undefined;

/** For templates that are only looked at. */
export const NO_ACTIONS: Actions = {
  toggleProgram: ignore,
  allPrograms: ignore,
  setMatch: ignore,
  toggleKecamatan: ignore,
  setShow: ignore,
  select: ignore,
  hover: ignore,
  setBoundaries: ignore,
  toggleLayer: ignore,
  setTheme: ignore,
  setLanguage: ignore,
  sortBy: ignore,
  listMore: ignore,
  open: ignore,
  setSheet: ignore,
  present: ignore,
  showScene: ignore,
  zoom: ignore,
  fit: ignore,
  search: () => [],
  print: ignore,
  dismissFailure: ignore,
};

/** A template as the markup that a page made at build carries, without Lit's own marks. */
export function markup(template: TemplateResult): string {
  return collectResultSync(render(template)).replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ');
}

/** The words of a template, as they are read. */
export function words(template: TemplateResult): string {
  return markup(template).replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim();
}
