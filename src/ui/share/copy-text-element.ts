import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { commandKey } from '../../lib/command-key';
import { copyText } from '../../lib/copy-text';
import { SHARE_MESSAGES, type ShareMessages } from '../../i18n/share-messages';
import { checkIcon, linkIcon } from '../icons';
import { SAID_FOR_MS } from './said-for';

type Outcome = 'none' | 'copied' | 'selected';

/**
 * A text to take away, with a button that copies it. Where the browser keeps the clipboard from the page the text is selected, and
 * it is said which keys copy it.
 */
export class CopyTextElement extends LitElement {
  static override properties = { words: { attribute: false }, text: { attribute: false }, name: { attribute: false }, label: { attribute: false }, rows: { type: Number }, folded: { type: Boolean }, outcome: { state: true } };

  words: ShareMessages = SHARE_MESSAGES.id;
  text = '';
  /** What the field is called. */
  name = '';
  /** What the button says. */
  label = '';
  rows = 1;
  /** Shows the text only where it has to be copied by hand. */
  folded = false;
  private outcome: Outcome = 'none';
  private timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    // Another text is not the one that was copied.
    if (changed.has('text')) this.outcome = 'none';
  }

  protected override render(): TemplateResult {
    const { words, outcome } = this;
    const said = outcome === 'copied' ? words.copied : outcome === 'selected' ? words.selected(commandKey()) : '';
    const select = ({ target }: Event): void => {
      if (target instanceof HTMLTextAreaElement) target.select();
    };
    const field = html`<textarea class="pcm-copy-text" readonly spellcheck="false" wrap=${this.rows > 1 ? 'soft' : 'off'} rows=${this.rows} aria-label=${this.name} .value=${this.text} @focus=${select}></textarea>`;
    return html`${this.folded && outcome !== 'selected' ? nothing : field}
      <div class="pcm-copy-row">
        <button type="button" class=${this.folded ? 'pcm-quiet-button pcm-share-way' : 'pcm-primary'} data-copy @click=${() => void this.run()}>
          ${outcome === 'copied' ? checkIcon : linkIcon}<span>${outcome === 'copied' ? words.copied : this.label}</span>
        </button>
      </div>
      <p class="pcm-copy-said" role="status" ?data-said=${outcome === 'selected'}>${said}</p>`;
  }

  private async run(): Promise<void> {
    clearTimeout(this.timer);
    if (await copyText(this.text)) {
      this.outcome = 'copied';
      this.timer = setTimeout(() => {
        this.outcome = 'none';
      }, SAID_FOR_MS);
    } else {
      this.outcome = 'selected';
      await this.updateComplete;
      this.querySelector('textarea')?.focus();
      this.querySelector('textarea')?.select();
    }
  }
}
