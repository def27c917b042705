import { html, nothing, type TemplateResult } from 'lit';
import { SHARE_MESSAGES } from '../../i18n/share-messages';
import { headlineText } from '../headline-text';
import { shareIcon } from '../icons';
import type { View } from '../view';
import { CopyTextElement } from './copy-text-element';
import { EmbedMakerElement } from './embed-maker-element';

export interface SharePlaces {
  /** Address that shows what is shown now. */
  readonly link: string;
  /** Address of the folder in which the map is published; null where nothing can be put into another page, as from a file on a stick. */
  readonly site: string | null;
  /** What the map shows, to go with the link. */
  readonly picture: () => Promise<Blob>;
}

/** A browser opens the list of apps only shortly after the press: a picture that takes longer stays behind, ms. */
const PICTURE_TAKES = 3000;

/** Registers the elements of the panel; again does no harm. */
export function defineShareElements(): void {
  if (!customElements.get('pcm-copy-text')) customElements.define('pcm-copy-text', CopyTextElement);
  if (!customElements.get('pcm-embed-maker')) customElements.define('pcm-embed-maker', EmbedMakerElement);
}

/** The map for others: its link first, then other apps, then other pages. */
export function sharePanel(view: View, { link, site, picture }: SharePlaces, onFailure: () => void, failed: boolean): TemplateResult {
  const words = SHARE_MESSAGES[view.state.lang];
  const send = (): void => void sendToApp(view, link, picture).catch(onFailure);
  return html`<div class="pcm-share">
    <section aria-labelledby="pcm-share-link">
      <h3 class="pcm-section-title" id="pcm-share-link">${words.link}</h3>
      <pcm-copy-text .words=${words} .text=${link} .name=${words.link} .label=${words.copyLink} rows="1"></pcm-copy-text>
      ${'share' in navigator ? html`<button type="button" class="pcm-quiet-button pcm-share-device" data-device-share @click=${send}>${shareIcon}<span>${words.device}</span></button>` : nothing}
      <p class="pcm-copy-said" role="status" ?data-said=${failed}>${failed ? words.deviceFailed : ''}</p>
      <p class="pcm-card-quiet" data-link-says>${site !== null ? words.linkCarries : /^https?:/.test(link) ? words.publishedToo : words.onlyHere}</p>
    </section>
    ${
      site === null
        ? html`<p class="pcm-card-quiet">${words.embedElsewhere}</p>`
        : html`<section aria-labelledby="pcm-share-embed">
            <h3 class="pcm-section-title" id="pcm-share-embed">${words.embed}</h3>
            <pcm-embed-maker .view=${view} .site=${site}></pcm-embed-maker>
          </section>`
    }
  </div>`;
}

/** Closing the list of apps again is no failure. */
async function sendToApp(view: View, url: string, picture: () => Promise<Blob>): Promise<void> {
  const words = { title: view.t.product, text: headlineText(view), url };
  const blob = await Promise.race([picture().catch(() => null), new Promise<null>((resolve) => setTimeout(resolve, PICTURE_TAKES, null))]);
  const withPicture = blob && { ...words, files: [new File([blob], 'peta-cakupan.png', { type: blob.type })] };
  try {
    await navigator.share(withPicture && navigator.canShare?.(withPicture) ? withPicture : words);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'AbortError') throw error;
  }
}
