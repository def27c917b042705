import { html, LitElement, type TemplateResult } from 'lit';
import { messagesFor } from '../i18n';
import type { Messages } from '../i18n/messages';
import { checkIcon, linkIcon } from './icons';

/** How long the button says that the link is copied. */
const SAID_FOR_MS = 2500;

type Outcome = 'none' | 'copied' | 'failed';

/** "Salin tautan", which says for a moment what became of it. */
export class CopyLinkElement extends LitElement {
  static override properties = { t: { attribute: false }, copy: { attribute: false }, outcome: { state: true } };

  t: Messages = messagesFor('id');
  copy: () => Promise<boolean> = () => Promise.resolve(false);
  private outcome: Outcome = 'none';
  private timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return copyLinkButton(this.t, this.outcome, () => void this.run());
  }

  private async run(): Promise<void> {
    this.outcome = (await this.copy().catch(() => false)) ? 'copied' : 'failed';
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.outcome = 'none';
    }, SAID_FOR_MS);
  }
}

/** `onClick` null: HTML made at build. */
export function copyLinkButton({ map }: Messages, outcome: Outcome, onClick: (() => void) | null): TemplateResult {
  const said = outcome === 'copied' ? map.linkCopied : outcome === 'failed' ? map.linkFailed : '';
  return html`<button type="button" class="pcm-tool" data-copy-link ?disabled=${onClick === null} @click=${onClick}>
      ${outcome === 'copied' ? checkIcon : linkIcon}<span class="pcm-tool-text">${said === '' ? map.copyLink : said}</span>
    </button>
    <span class="pcm-sr" role="status">${said}</span>`;
}
