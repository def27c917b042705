import { html, LitElement, type CSSResultOrNative, type TemplateResult } from 'lit';
import { CoverageApp } from '../app/coverage-app';
import { publishedAt, type Home } from '../app/home';
import type { RunningMap } from '../app/running-map';
import type { ImportOutcome } from '../app/feature';
import { errorDetail, renderFailure, renderMap } from '../app/interface';
import { AppError, asError, recordKind, type Language, type State } from '../domain';
import { deferred } from '../lib/deferred';
import { nextFrame } from '../lib/next-frame';
import { initialState } from '../state/initial-state';
import type { ExportKind, ExportOptions } from '../app/run-export';
import type { Source } from '../state/store';
import type { Known } from '../state/url-values';
import { attributePatch, languageAsked, languageOf, startOptions, STATE_ATTRIBUTES } from './attributes';
import { inWords, type PublicReport } from './public-report';
import { showNoScript } from './show-no-script';

export type { PublicReport } from './public-report';

/**
 * `<program-coverage-map>`: the coverage map as one element.
 *
 * @attr src - address of a release's manifest.json; left out: the release published beside the module
 * @attr hash - read and write the page's address; "read": only follow it
 * @attr loading - "lazy" (as when left out): the engine starts when the map comes near the viewport; "eager": at once
 * @attr program, match, kecamatan, show, village, boundaries, scene, lang, theme, layout, … - parts of the state, as in a link
 * @fires coverage-ready - the villages are painted
 * @fires coverage-change - detail: `{ state, report, planReport, source }`
 * @fires coverage-error - detail: `{ id, text }`
 * @slot first-frame - what shows until the map has started
 */
export class ProgramCoverageMap extends LitElement {
  static override styles: CSSResultOrNative[] = [];
  /** Where the map is at home: its release shows where `src` is left out, and its pages are linked to. */
  static home: Home = publishedAt('./');

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...STATE_ATTRIBUTES];
  }

  #app: CoverageApp | null = null;
  #ready = deferred();
  #interactive = deferred();
  #failure: Error | null = null;
  /** Did the built frame wait unseen, because the address asks for another state, until the map failed? */
  #unasked = false;
  #paused = false;
  /** Attributes that were set after the map had read them, and before it could follow them. */
  readonly #late = new Set<string>();

  /** Resolves when villages are painted and the report is computed; rejects when the release cannot be shown, or the element is taken away before. */
  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  /** Resolves when the engine has drawn everything, or the drawn map is there to stay; of a paused map not before `resume`. */
  whenInteractive(): Promise<void> {
    return this.#interactive.promise;
  }

  get state(): State {
    return this.#map().store.state.peek();
  }

  /**
   * Resolves when state, report and picture are applied; rejects when something that the change needs cannot be loaded. Unknown
   * values are the caller's error and are not checked here.
   */
  async setState(patch: Partial<State>): Promise<void> {
    await this.whenReady();
    const failure = await this.#started().changes.apply(patch, 'host');
    if (failure) throw failure;
    await this.updateComplete;
  }

  /**
   * Opens files of one's own, in this browser only, as dropping and accepting them does. With anything ambiguous it accepts nothing,
   * unless told `{ accept: 'matched' }`: then rows in doubt are left out. What went wrong stands in the notes; it does not reject.
   */
  async openFiles(files: readonly File[], { accept }: { readonly accept?: 'certain' | 'matched' } = {}): Promise<ImportOutcome> {
    await this.whenReady();
    const report = await this.#map().features.openFiles(files, { accept: accept ?? 'certain', guided: false });
    await this.updateComplete;
    return report;
  }

  /** Of the record, whatever is planned. */
  get report(): PublicReport {
    const { store } = this.#map();
    return inWords(store.report.peek(), store.state.peek().lang, recordKind(store.release));
  }

  /** Of the record with the plan applied, marked as such in `plan` and `notes`; null without a plan. */
  get planReport(): PublicReport | null {
    const { store } = this.#map();
    const report = store.planReport.peek();
    return report && inWords(report, store.state.peek().lang, recordKind(store.release));
  }

  /**
   * Makes a file of what the map shows; nothing on the screen changes. Rejects when this browser cannot make it, with AppError 'bad-option'
   * for an option or value that there is not, and with the reason of `signal` when that is aborted.
   */
  async exportAs(kind: ExportKind, options: ExportOptions & { readonly signal?: AbortSignal } = {}): Promise<Blob> {
    await this.whenReady();
    // `null` is what a script of another page may mean by nothing.
    const { signal = new AbortController().signal, ...asked } = options ?? {};
    const { runExport } = await import('../app/run-export');
    return (await runExport(this.#map().host, kind, asked, signal)).blob;
  }

  /**
   * Shows what a link says (`program=umkm&kecamatan=33.16.07`); what it does not say is as `address` says, another such link, and else as
   * the attributes say. Resolves as `setState` does.
   */
  async showLink(hash: string, address = ''): Promise<void> {
    await this.whenReady();
    const failure = await this.#map().showLink(hash, address);
    if (failure) throw failure;
    await this.updateComplete;
  }

  /** Shows a scene of the release's story; false when it has none of this name. */
  async showScene(id: string): Promise<boolean> {
    await this.whenReady();
    return this.#map().showScene(id);
  }

  /** Stops drawing while nobody sees the map, e.g. on another slide; `resume` shows what was missed. */
  pause(): void {
    this.#setPaused(true);
  }

  resume(): void {
    this.#setPaused(false);
  }

  /** Is a file of the reader's own open? Then nothing of it may leave the element. */
  get holdsOwnData(): boolean {
    return this.#app !== null && this.#app.isRunning && this.#app.holdsOwnData;
  }

  /** Has the map started, and not failed? */
  get isRunning(): boolean {
    return this.#app?.isRunning ?? false;
  }

  /** The language in which it says what is wrong, also before it has started. */
  get speaks(): Language {
    return this.#app?.isRunning ? this.state.lang : languageAsked((name) => this.getAttribute(name), location.hash);
  }

  /** What values of the state may name. */
  get known(): Known {
    return this.#map().store.release;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.#onKey);
    this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#onKey);
    // Moving an element takes it out and puts it in at once: only one that stays away is taken down.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#app?.destroy();
      this.#app = null;
      this.#failure = null;
      // Who still waits would wait for ever; what is settled stays so.
      const removed = new DOMException('The element was removed.', 'AbortError');
      this.#ready.reject(removed);
      this.#interactive.reject(removed);
      this.#ready = deferred();
      this.#interactive = deferred();
    });
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    const app = this.#app;
    if (!app || before === now) return;
    if (app.isRunning) this.#follow(app, name, now);
    else this.#late.add(name);
  }

  #follow(app: CoverageApp, name: string, now: string | null): void {
    const { state, release } = app.map.store;
    const defaults = initialState(release, { lang: this.#language(), layout: state.peek().layout });
    const { patch, notes } = attributePatch(state.peek(), name, now, defaults, release);
    app.map.store.addNotes(notes);
    void app.changes.apply(patch, 'host');
  }

  protected override render(): TemplateResult {
    const app = this.#app;
    if (this.#failure) return renderFailure(this.#failure, this.speaks, { hasFirstFrame: this.#firstFrame() !== null, unasked: this.#unasked });
    if (!app || app.phase === 'starting') return html`<slot name="first-frame"></slot>`;
    return renderMap(app.map);
  }

  protected override updated(): void {
    const app = this.#app;
    if (!app || app.phase === 'starting' || this.#failure) return;
    // The running map stands where the first frame stood: the same picture, so this is no change to see.
    this.#firstFrame()?.remove();
    document.documentElement.classList.remove('pcm-pending');
    if (this.shadowRoot) app.map.shown(this.shadowRoot);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.#app?.isRunning || !this.#app.map.escape()) return;
    event.preventDefault();
    // A deck around the map would go to its overview.
    event.stopPropagation();
  };

  #start(): void {
    if (this.#app) return;
    const { home } = ProgramCoverageMap;
    const { patch, ...options } = startOptions((name) => this.getAttribute(name), home.site, document.baseURI);
    const app = new CoverageApp({
      ...options,
      home,
      patch: (base, release) => {
        this.#late.clear();
        return patch(base, release);
      },
      builtStage: () => this.querySelector<HTMLElement>(':scope > [slot="first-frame"] .map-stage'),
      onRender: () => this.requestUpdate(),
      renderNow: () => {
        if (this.isUpdatePending) this.performUpdate();
      },
      onChange: (source) => this.#announce(source),
      onError: (error) => this.#report(error),
    });
    this.#app = app;
    void this.#run(app);
  }

  async #run(app: CoverageApp): Promise<void> {
    try {
      await app.start();
      for (const name of this.#late) this.#follow(app, name, this.getAttribute(name));
      this.requestUpdate();
      await this.updateComplete;
      await nextFrame();
      if (app.phase === 'destroyed') return;
      app.map.setPaused(this.#paused);
      this.#ready.resolve();
      this.dispatchEvent(new CustomEvent('coverage-ready', { bubbles: true, composed: true }));
      await app.makeInteractive();
      if (app.phase === 'interactive') this.#interactive.resolve();
    } catch (error) {
      if (app.phase === 'destroyed') return;
      app.phase = 'failed';
      this.#failure = asError(error);
      // A built page is all there will be: as without JavaScript, with the tables below it. Nobody else's page is touched.
      this.#unasked = document.documentElement.classList.contains('pcm-pending');
      document.documentElement.classList.remove('pcm-pending');
      if (this.#firstFrame()) showNoScript(document);
      this.requestUpdate();
      this.#report(this.#failure);
      this.#ready.reject(this.#failure);
      this.#interactive.reject(this.#failure);
    }
  }

  #announce(source: Source): void {
    this.dispatchEvent(new CustomEvent('coverage-change', { bubbles: true, composed: true, detail: { state: this.state, report: this.report, planReport: this.planReport, source } }));
  }

  #report(error: Error): void {
    this.dispatchEvent(new CustomEvent('coverage-error', { bubbles: true, composed: true, detail: errorDetail(this.speaks, error) }));
  }

  #started(): CoverageApp {
    if (!this.#app) throw new AppError('unexpected', { detail: 'The element is not in a page.' });
    return this.#app;
  }

  #map(): RunningMap {
    return this.#started().map;
  }

  #setPaused(paused: boolean): void {
    this.#paused = paused;
    if (this.#app?.isRunning) this.#app.map.setPaused(paused);
  }

  #language(): Language {
    return languageOf(this.getAttribute('lang'));
  }

  #firstFrame(): Element | null {
    return this.querySelector(':scope > [slot="first-frame"]');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'program-coverage-map': ProgramCoverageMap;
  }
  interface HTMLElementEventMap {
    'coverage-ready': CustomEvent<null>;
    'coverage-change': CustomEvent<{ readonly state: State; readonly report: PublicReport; readonly planReport: PublicReport | null; readonly source: Source }>;
    'coverage-error': CustomEvent<{ readonly id: string; readonly text: string }>;
  }
}
