import { html, LitElement, type TemplateResult } from 'lit';
import { LANGUAGES, THEMES, type State } from '../../domain';
import { messagesFor } from '../../i18n';
import { SHARE_MESSAGES } from '../../i18n/share-messages';
import { EMBED_KINDS, EMBED_STARTS, embedCode, embedHash, embedLayouts, frameAddress, type EmbedChoice } from '../../state/embed-code';
import type { View } from '../view';

/** Sizes to choose from, CSS px; null: as wide as the page. */
const SIZES: readonly { readonly width: number | null; readonly height: number }[] = [
  { width: 960, height: 540 },
  { width: 480, height: 360 },
  { width: 360, height: 640 },
  { width: null, height: 540 },
];

/** Stands in for a page's width in the example. */
const PAGE_WIDTH = 760;

/** The map as it will stand in another page: choices, an example that runs, and the code to copy. */
export class EmbedMakerElement extends LitElement {
  static override properties = { view: { attribute: false }, site: { attribute: false }, choice: { state: true } };

  view: View | null = null;
  site = './';
  private choice: EmbedChoice = { kind: 'iframe', layout: 'map', width: 960, height: 540, lang: 'id', theme: 'light', start: 'now' };
  private touched = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    // Until something is chosen here, language and theme are those of the map.
    const state: State | undefined = this.view?.state;
    if (state && !this.touched) this.choice = { ...this.choice, lang: state.lang, theme: state.theme };
  }

  protected override render(): TemplateResult {
    const { view, choice, site } = this;
    if (!view) return html``;
    const { release, state } = view;
    const words = SHARE_MESSAGES[state.lang];
    const { themes } = messagesFor(state.lang).layers;
    const { languages } = view.t;
    const hash = embedHash(state, release, choice);
    const title = `${messagesFor(choice.lang).product} · ${release.title[choice.lang]}`;
    return html`<p class="pcm-card-quiet">${words.embedIntro}</p>
      ${this.segments('kind', words.kind, EMBED_KINDS, words.kinds)} ${this.segments('layout', words.layout, embedLayouts(choice.kind), words.layouts)}
      <fieldset class="pcm-fieldset">
        <legend class="pcm-card-label">${words.size}</legend>
        <div class="pcm-segments">
          ${SIZES.map(
            ({ width, height }) =>
              html`<button type="button" class="pcm-segment" data-size="${width ?? 'full'}" aria-pressed=${String(width === choice.width && height === choice.height)} @click=${() => this.choose({ width, height })}>
                ${width === null ? words.fullWidth : `${width} × ${height}`}
              </button>`,
          )}
        </div>
      </fieldset>
      <div class="pcm-embed-pair">
        ${this.segments('lang', words.language, LANGUAGES.filter((lang) => release.languages.includes(lang)), { id: languages.id.name, en: languages.en.name })}
        ${this.segments('theme', words.theme, THEMES, themes)}
      </div>
      ${this.segments('start', words.start, EMBED_STARTS, words.starts)}
      <figure class="pcm-embed-example">
        <div class="pcm-embed-window"><iframe class="pcm-embed-preview" title=${words.preview} loading="lazy"></iframe></div>
        <figcaption class="pcm-card-quiet">${words.previewNote(`${choice.width ?? PAGE_WIDTH} × ${choice.height}`)}</figcaption>
      </figure>
      <pcm-copy-text .words=${words} .text=${embedCode(choice, hash, { site, title })} .name=${words.code} .label=${words.copyCode} rows="6"></pcm-copy-text>
      `;
  }

  protected override updated(): void {
    const { view, choice } = this;
    const frame = this.querySelector('iframe');
    const room = frame?.parentElement;
    if (!view || !frame || !room) return;
    const width = choice.width ?? PAGE_WIDTH;
    const scale = Math.min(1, room.clientWidth / width || 1);
    Object.assign(frame.style, { width: `${width}px`, height: `${choice.height}px`, transform: `scale(${scale})` });
    room.style.blockSize = `${choice.height * scale}px`;
    this.show(frame, frameAddress(embedHash(view.state, view.release, choice), { site: this.site }));
  }

  /** Only the fragment changes: the example goes on running, and the back key knows nothing of it. */
  private show(frame: HTMLIFrameElement, address: string): void {
    if (frame.dataset['address'] === address) return;
    if (frame.dataset['address'] === undefined) frame.src = address;
    else frame.contentWindow?.location.replace(address);
    frame.dataset['address'] = address;
  }

  private segments<const Key extends 'kind' | 'layout' | 'lang' | 'theme' | 'start'>(key: Key, label: string, values: readonly EmbedChoice[Key][], names: Readonly<Record<EmbedChoice[Key], string>>): TemplateResult {
    return html`<fieldset class="pcm-fieldset">
      <legend class="pcm-card-label">${label}</legend>
      <div class="pcm-segments">
        ${values.map(
          (value) =>
            html`<button type="button" class="pcm-segment" data-choice="${key}:${value}" aria-pressed=${String(this.choice[key] === value)} @click=${() => this.choose({ [key]: value })}>${names[value]}</button>`,
        )}
      </div>
    </fieldset>`;
  }

  private choose(change: Partial<EmbedChoice>): void {
    this.touched = true;
    const choice = { ...this.choice, ...change };
    this.choice = embedLayouts(choice.kind).includes(choice.layout) ? choice : { ...choice, layout: 'map' };
  }
}
