import { html, type TemplateResult } from 'lit';
import { SHARE_MESSAGES } from '../../i18n/share-messages';
import { headlineText } from '../headline-text';
import type { View } from '../view';
import { CopyPictureElement } from './copy-picture-element';
import { CopyTextElement } from './copy-text-element';
import { deviceShare, type DeviceShare } from './device-share';
import { EmbedMakerElement } from './embed-maker-element';

/** `link`: address that shows what is shown now. */
export interface SharePlaces extends DeviceShare {
  /** Address of the folder in which the map is published; null where nothing can be put into another page, as from a file on a stick. */
  readonly site: string | null;
}

/** Registers the elements of the panel; again does no harm. */
export function defineShareElements(): void {
  if (!customElements.get('pcm-copy-text')) customElements.define('pcm-copy-text', CopyTextElement);
  if (!customElements.get('pcm-copy-picture')) customElements.define('pcm-copy-picture', CopyPictureElement);
  if (!customElements.get('pcm-embed-maker')) customElements.define('pcm-embed-maker', EmbedMakerElement);
}

/** The map for others: its link, headline and picture first, by other apps or copied, then other pages. */
export function sharePanel(view: View, places: SharePlaces): TemplateResult {
  const words = SHARE_MESSAGES[view.state.lang];
  const { link, site, picture } = places;
  return html`<div class="pcm-share">
    <section aria-labelledby="pcm-share-link">
      <h3 class="pcm-section-title" id="pcm-share-link">${words.link}</h3>
      <pcm-copy-text .words=${words} .text=${link} .name=${words.link} .label=${words.copyLink} rows="1"></pcm-copy-text>
      ${deviceShare(view, places)}
      <pcm-copy-text .words=${words} .text=${`${headlineText(view)}\n${link}`} .name=${words.headlineAndLink} .label=${words.copyHeadline} rows="5" folded></pcm-copy-text>
      <pcm-copy-picture .words=${words} .file=${picture.file}></pcm-copy-picture>
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
