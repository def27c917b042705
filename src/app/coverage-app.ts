import { loadRecord } from '../data';
import { AppError, type Language, type Layout, type Note, type Release, type State } from '../domain';
import { initialState } from '../state/initial-state';
import { createStore, type Source } from '../state/store';
import { parseHash } from '../state/url-hash';
import type { Home } from './home';
import { OpenRelease } from './open-release';
import { PlanCuts } from './plan-cuts';
import { builtMeasures } from './release-pictures';
import { inPlace } from './read-link';
import { RunningMap } from './running-map';
import { StateChanges } from './state-changes';
import type { UrlUse } from './url-sync';

/** Where an element stands in its life. */
export type Phase = 'starting' | 'ready' | 'interactive' | 'failed' | 'destroyed';

export interface AppOptions {
  /** Address of the release's manifest. */
  readonly src: string;
  readonly home: Home;
  /** Is the release that of the home? Then a file that the home gives carries it. */
  readonly isHomeRelease: boolean;
  readonly lang: Language;
  readonly layout: Layout;
  readonly hash: UrlUse;
  /** Start the engine at once, not when the map comes near the viewport. */
  readonly eager: boolean;
  /** State keys that the element's attributes set. */
  readonly patch: (base: State, release: Release) => { readonly state: State; readonly notes: readonly Note[] };
  /** The stage of a first frame that the element holds, or null. */
  readonly builtStage: () => HTMLElement | null;
  /** Something that is shown has changed. */
  readonly onRender: () => void;
  /** What has changed has to be shown before the browser goes on. */
  readonly renderNow: () => void;
  readonly onChange: (source: Source) => void;
  readonly onError: (error: Error) => void;
}

/** The life of one map: from the first byte of a release to its end. */
export class CoverageApp {
  phase: Phase = 'starting';
  readonly #abort = new AbortController();
  #changes: StateChanges | null = null;
  #release: OpenRelease | null = null;
  #map: RunningMap | null = null;

  constructor(private readonly options: AppOptions) {}

  /** @throws AppError before the map has started */
  get map(): RunningMap {
    return started(this.#map);
  }

  /** Changes of the state, and what failed. @throws AppError before the map has started */
  get changes(): StateChanges {
    return started(this.#changes);
  }

  /** Is a file of the reader's own open, which nobody else may see? */
  get holdsOwnData(): boolean {
    return this.#release?.isOwn ?? false;
  }

  get isRunning(): boolean {
    return this.phase === 'ready' || this.phase === 'interactive';
  }

  /** Loads the release and draws the first state. Rejects with what went wrong. */
  async start(): Promise<void> {
    const { src, home, isHomeRelease, lang, layout, hash, eager, patch, builtStage, onRender, renderNow, onChange, onError } = this.options;
    const stop = this.#abort.signal;
    const read = home.reader(src, stop);
    const [record, built] = await Promise.all([loadRecord(read), builtMeasures(read)]);
    stop.throwIfAborted();
    const untouched = initialState(record.release, { lang, layout });
    const attributes = patch(untouched, record.release);
    const at = location.hash;
    const address = hash === 'none' ? { state: attributes.state, notes: [], foreign: [] } : parseHash(at, attributes.state, record.release);
    const release = new OpenRelease(record, { built, read, base: attributes.state }, stop, {
      onMeasures: (measures) => store.replaceMeasures(measures),
      onNotes: (notes) => store.addNotes(notes),
      onFailure: (error) => changes.fail(error),
    });
    const opened = await release.start(address.state);
    const { state, notes } = inPlace({ state: opened.state, notes: address.notes }, release.shapes.peek());
    const cuts = new PlanCuts();
    // Without them a planned village has one colour where it should have two.
    await cuts.ensure(state.plan).catch(onError);
    const store = createStore(record.release, release.measures, state, [...record.notes, ...built.notes, ...opened.notes, ...attributes.notes]);
    store.setLinkNotes(notes);
    const changes = new StateChanges(store, release, cuts, stop, onError);
    if (opened.failure) changes.fail(opened.failure);
    this.#release = release;
    this.#changes = changes;
    // First frames are built for the state without words.
    const stage = JSON.stringify(address.state) === JSON.stringify(untouched) ? builtStage() : null;
    const source = release.shapes.peek().get(state.boundaries)?.source;
    const isSame = stage?.dataset['source'] === source;
    stop.throwIfAborted();
    this.#map = new RunningMap({ store, release, changes, cuts, stop, builtStage: isSame ? stage : null }, { home, isHomeRelease, url: hash, hash: at, foreign: address.foreign, eager, onRender, renderNow, onChange });
    this.phase = 'ready';
  }

  /** Starts the engine when it is its time; without one the drawn map stays, and says so in a note. */
  async makeInteractive(): Promise<void> {
    await this.map.startEngine();
    if (this.phase !== 'ready') return;
    this.phase = 'interactive';
    this.map.keepChecked();
  }

  destroy(): void {
    this.phase = 'destroyed';
    this.#abort.abort();
    this.#map?.destroy();
  }
}

function started<T>(part: T | null): T {
  if (part === null) throw new AppError('unexpected', { detail: 'The map has not started: await whenReady() first.' });
  return part;
}
