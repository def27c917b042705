import { html, LitElement, type TemplateResult } from 'lit';
import { SHARE_MESSAGES, type ShareMessages } from '../../i18n/share-messages';
import { copyPicture } from '../../lib/copy-picture';
import { saveFile } from '../../lib/save-file';
import { checkIcon, pictureIcon } from '../icons';
import { SAID_FOR_MS } from './said-for';

type Outcome = { readonly is: 'none' | 'working' | 'copied' | 'doubtful' | 'failed' } | { readonly is: 'saved'; readonly name: string };

/** A button that copies a picture. Where the browser keeps the clipboard from the page the picture is saved, and it is said under which name. */
export class CopyPictureElement extends LitElement {
  static override properties = { words: { attribute: false }, file: { attribute: false }, outcome: { state: true } };

  words: ShareMessages = SHARE_MESSAGES.id;
  /** Makes the picture, or gives the one that is made. */
  file: () => Promise<File> = () => Promise.reject(new RangeError('There is no picture.'));
  private outcome: Outcome = { is: 'none' };
  private timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.outcome = { is: 'none' };
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { words, outcome } = this;
    const isCopied = outcome.is === 'copied';
    const label = isCopied ? words.copied : outcome.is === 'working' ? words.preparing : words.copyPicture;
    return html`<button type="button" class="pcm-quiet-button pcm-share-way" data-copy-picture aria-disabled=${String(outcome.is === 'working')} @click=${() => void this.run()}>
        ${isCopied ? checkIcon : pictureIcon}<span>${label}</span>
      </button>
      <p class="pcm-copy-said" role="status" ?data-said=${outcome.is === 'saved' || outcome.is === 'doubtful' || outcome.is === 'failed'}>${said(outcome, words)}</p>`;
  }

  private async run(): Promise<void> {
    if (this.outcome.is === 'working') return;
    clearTimeout(this.timer);
    this.outcome = { is: 'working' };
    // Asked for before anything else, so that the press is still fresh.
    const file = this.file();
    if (await copyPicture(file)) {
      this.outcome = { is: 'copied' };
      this.timer = setTimeout(() => {
        this.outcome = { is: 'none' };
      }, SAID_FOR_MS);
    } else this.outcome = await saved(file);
  }
}

async function saved(file: Promise<File>): Promise<Outcome> {
  try {
    const picture = await file;
    return saveFile(picture.name, picture) ? { is: 'saved', name: picture.name } : { is: 'doubtful' };
  } catch {
    return { is: 'failed' };
  }
}

function said(outcome: Outcome, words: ShareMessages): string {
  switch (outcome.is) {
    case 'copied':
      return words.pictureCopied;
    case 'saved':
      return words.pictureSaved(outcome.name);
    case 'doubtful':
      return words.pictureDoubtful;
    case 'failed':
      return words.pictureFailed;
    case 'working':
      return words.preparing;
    case 'none':
      return '';
  }
}
