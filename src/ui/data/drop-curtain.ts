import { html, type TemplateResult } from 'lit';
import type { DataMessages } from '../../i18n/data-messages';

/** What lies over the page while files are dragged over it. */
export function dropCurtain(words: Pick<DataMessages, 'dropHere' | 'dropHint'>): TemplateResult {
  return html`<div class="pcm-drop-curtain" data-drop-curtain aria-hidden="true">
    <div class="pcm-drop-frame"><p class="pcm-drop-text">${words.dropHere}</p><p>${words.dropHint}</p></div>
  </div>`;
}
