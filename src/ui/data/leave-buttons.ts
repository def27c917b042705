import { html, type TemplateResult } from 'lit';
import type { DataActions, DataView } from './data-view';

/** Leaves the import: everything is as it was. */
export function cancelButton({ words }: DataView, actions: DataActions): TemplateResult {
  return html`<button type="button" class="pcm-quiet-button" data-cancel @click=${() => actions.cancel()}>${words.cancel}</button>`;
}

/** Leaves the import, or goes one step back. */
export function leaveButtons(data: DataView, actions: DataActions): TemplateResult {
  return html`<span class="pcm-step-leave">
    ${cancelButton(data, actions)}
    <button type="button" class="pcm-quiet-button" data-back @click=${() => actions.back()}>${data.words.back}</button>
  </span>`;
}
