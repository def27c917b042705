import { html, type TemplateResult } from 'lit';
import { SHARE_MESSAGES } from '../../i18n/share-messages';
import { jobStatus, type Job } from '../download/job';
import { sharedText } from '../headline-text';
import { downloadIcon } from '../icons';
import type { View } from '../view';
import { CopyPictureElement } from './copy-picture-element';
import { CopyTextElement } from './copy-text-element';
import { deviceShare, type DeviceShare } from './device-share';
import { EmbedMakerElement } from './embed-maker-element';

export interface SharePlaces extends DeviceShare {
  /** Makes the map, with the reader's own file in it, one file. */
  readonly copy: { readonly job: Job; readonly make: () => void };
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
  if (link === null) return ownPanel(view, places);
  return html`<div class="pcm-share">
    <section aria-labelledby="pcm-share-link">
      <h3 class="pcm-section-title" id="pcm-share-link">${words.link}</h3>
      <pcm-copy-text .words=${words} .text=${link} .name=${words.link} .label=${words.copyLink} rows="1"></pcm-copy-text>
      ${deviceShare(view, places)}
      <pcm-copy-text .words=${words} .text=${`${sharedText(view)}\n${link}`} .name=${words.headlineAndLink} .label=${words.copyHeadline} rows="5" folded></pcm-copy-text>
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

/** With the reader's own file open: a link or another page would show the published map, so that nothing is offered that promises more. */
function ownPanel(view: View, places: SharePlaces): TemplateResult {
  const words = SHARE_MESSAGES[view.state.lang];
  const { picture, copy } = places;
  return html`<div class="pcm-share">
    <section aria-labelledby="pcm-share-own" data-share-own>
      <h3 class="pcm-section-title" id="pcm-share-own">${words.own}</h3>
      <p>${words.ownNoLink}</p>
      ${deviceShare(view, places)}
      <pcm-copy-picture .words=${words} .file=${picture.file}></pcm-copy-picture>
      <pcm-copy-text .words=${words} .text=${sharedText(view)} .name=${words.headline} .label=${words.copyHeadlineAlone} rows="4" folded></pcm-copy-text>
      <button type="button" class="pcm-quiet-button pcm-share-way" data-share-copy aria-disabled=${String(copy.job.phase === 'working')} @click=${copy.make}>${downloadIcon}<span>${words.oneFile}</span></button>
      <p class="pcm-card-quiet">${words.oneFileSays}</p>
      ${jobStatus(view, copy.job)}
    </section>
  </div>`;
}
