import { html, LitElement, unsafeCSS, type TemplateResult } from 'lit';
import { CoverageApp } from '../app/coverage-app';
import { errorDetail, renderApp, renderFailure } from '../app/interface';
import { AppError, LANGUAGES, LAYOUTS, type CoverageReport, type State } from '../domain';
import { noteText } from '../i18n/notes';
import { initialState } from '../state/initial-state';
import type { Source } from '../state/store';
import interfaceCss from '../theme/interface.css?inline';
import mapCss from '../theme/map.css?inline';
import { STATE_ATTRIBUTES, withAttribute, withAttributes } from './attributes';

/** Report as it leaves the element: notes carry their sentence in the map's language. */
export type PublicReport = Omit<CoverageReport, 'notes'> & { readonly notes: readonly (CoverageReport['notes'][number] & { readonly text: string })[] };

/**
 * `<program-coverage-map>`: the coverage map as one element.
 *
 * @attr src - address of a release's manifest.json; left out: the release published beside the page
 * @attr hash - read and write the page's address
 * @attr program, match, kecamatan, show, village, boundaries, scene, lang, theme, layout - parts of the state, as in a link
 * @fires coverage-ready - the villages are painted
 * @fires coverage-change - detail: `{ state, report, source }`
 * @fires coverage-error - detail: `{ id, text }`
 * @slot first-frame - what shows until the map has started
 */
export class ProgramCoverageMap extends LitElement {
  static override readonly styles = [unsafeCSS(interfaceCss), unsafeCSS(mapCss)];
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...STATE_ATTRIBUTES];
  }

  #app: CoverageApp | null = null;
  #ready = deferred();
  #interactive = deferred();
  #failure: Error | null = null;

  /** Resolves when villages are painted and the report is computed; rejects when the release cannot be shown. */
  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  /** Resolves when the engine has drawn everything, or the drawn map is there to stay. */
  whenInteractive(): Promise<void> {
    return this.#interactive.promise;
  }

  get state(): State {
    return this.#started().store.state.peek();
  }

  /**
   * Resolves when state, report and picture are applied; rejects when something that the change needs cannot be loaded. Unknown
   * values are the caller's error and are not checked here.
   */
  async setState(patch: Partial<State>): Promise<void> {
    await this.whenReady();
    const failure = await this.#started().apply(patch, 'host');
    if (failure) throw failure;
    await this.updateComplete;
  }

  get report(): PublicReport {
    const { store } = this.#started();
    const report = store.report.peek();
    const { lang } = store.state.peek();
    return { ...report, notes: report.notes.map((note) => ({ ...note, text: noteText[lang][note.id](note.params) })) };
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
      this.#ready = deferred();
      this.#interactive = deferred();
    });
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    const app = this.#app;
    if (!app || before === now || (app.phase !== 'ready' && app.phase !== 'interactive')) return;
    const { state, release } = app.store;
    const defaults = initialState(release, { lang: this.#language(), layout: state.peek().layout });
    const { state: patch, notes } = withAttribute(state.peek(), name, now, defaults, release);
    app.store.addNotes(notes);
    void app.apply(patch, 'host');
  }

  protected override render(): TemplateResult {
    const app = this.#app;
    if (this.#failure) return renderFailure(this.#failure, this.#language(), this.#firstFrame() !== null);
    if (!app || app.phase === 'starting') return html`<slot name="first-frame"></slot>`;
    return renderApp(app);
  }

  protected override updated(): void {
    const app = this.#app;
    if (!app || app.phase === 'starting' || this.#failure) return;
    // The running map stands where the first frame stood: the same picture, so this is no change to see.
    this.#firstFrame()?.remove();
    document.documentElement.classList.remove('pcm-pending');
    if (this.shadowRoot) app.shown(this.shadowRoot);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented && this.#app?.escape()) event.preventDefault();
  };

  #start(): void {
    if (this.#app) return;
    const app = new CoverageApp({
      src: this.getAttribute('src') ?? 'data/blora/manifest.json',
      lang: this.#language(),
      layout: LAYOUTS.find((layout) => layout === this.getAttribute('layout')) ?? 'full',
      hash: this.hasAttribute('hash'),
      patch: (base, release) => withAttributes(base, (name) => this.getAttribute(name), release),
      builtStage: () => this.querySelector<HTMLElement>(':scope > [slot="first-frame"] .map-stage'),
      onRender: () => this.requestUpdate(),
      onChange: (source) => this.#announce(source),
      onError: (error) => this.#report(error),
    });
    this.#app = app;
    void this.#run(app);
  }

  async #run(app: CoverageApp): Promise<void> {
    try {
      await app.start();
      this.requestUpdate();
      await this.updateComplete;
      await nextFrame();
      if (app.phase === 'destroyed') return;
      this.#ready.resolve();
      this.dispatchEvent(new CustomEvent('coverage-ready', { bubbles: true, composed: true }));
      await app.makeInteractive();
      if (app.phase === 'interactive') this.#interactive.resolve();
    } catch (error) {
      if (app.phase === 'destroyed') return;
      app.phase = 'failed';
      this.#failure = error instanceof Error ? error : new AppError('unexpected', { detail: String(error) });
      // The built page is all there will be: as without JavaScript, with the tables below it.
      document.documentElement.classList.remove('pcm-pending');
      showNoScript(document);
      this.requestUpdate();
      this.#report(this.#failure);
      this.#ready.reject(this.#failure);
      this.#interactive.reject(this.#failure);
    }
  }

  #announce(source: Source): void {
    this.dispatchEvent(new CustomEvent('coverage-change', { bubbles: true, composed: true, detail: { state: this.state, report: this.report, source } }));
  }

  #report(error: Error): void {
    this.dispatchEvent(new CustomEvent('coverage-error', { bubbles: true, composed: true, detail: errorDetail(this.#language(), error) }));
  }

  #started(): CoverageApp {
    if (!this.#app) throw new AppError('unexpected', { detail: 'The element is not in a page.' });
    return this.#app;
  }

  #language() {
    return LANGUAGES.find((lang) => lang === this.getAttribute('lang')) ?? LANGUAGES[0];
  }

  #firstFrame(): Element | null {
    return this.querySelector(':scope > [slot="first-frame"]');
  }
}

/** Makes the page what it is without JavaScript. */
function showNoScript(page: Document): void {
  for (const element of page.querySelectorAll('noscript')) {
    const template = page.createElement('template');
    template.innerHTML = element.textContent;
    element.replaceWith(template.content);
  }
}

interface Deferred {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

function deferred(): Deferred {
  let resolve: () => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  // Whoever asks hears of a failure; nobody asking is no unhandled one.
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}

/** A hidden page paints no frames: then a moment stands in for one. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, 200);
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'program-coverage-map': ProgramCoverageMap;
  }
}
